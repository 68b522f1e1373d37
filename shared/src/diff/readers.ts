import type { Json, JsonObject } from '#shared/kernel/json';
import type { Impact } from '#shared/diff/change';
import { isObject } from '#shared/diff/keyed-path';
import { DEFINITION } from '#shared/diff/language/definition-noun';
import type { Noun } from '#shared/diff/language/noun';

/** A property that reads something else, by expression or by key. */
interface Reader {
  readonly property: string;
  readonly impact: readonly Impact[];
  /** What it holds, without the words that people read. */
  readonly text: string;
  /** The elements of a form whose answers change with it. */
  readonly elements: readonly string[];
}

/** What people read or what is printed of answers does not decide anything. */
const SHOWN: ReadonlySet<string> = new Set(['lines', 'summary', 'fields', 'guide']);
/** Properties that decide whether there is an answer, and which. */
const DECIDES: ReadonlySet<string> = new Set([
  ...[
    'visibleWhen',
    'readonlyWhen',
    'default',
    'computed',
    'kind',
    'result',
    'concept',
    'parts',
    'withPoint',
    'withBranch',
    'elements',
  ],
  ...['columns', 'sections', 'pages', 'when'],
]);

/** Whether a change of a property of a form may give answers that were not there, or take them. */
export function decidesAnswers(property: string): boolean {
  return DECIDES.has(property);
}

/** Every property of a definition that may read an answer, a step, a promise or the situation. */
export function readersOf(definition: Json): readonly Reader[] {
  const readers: Reader[] = [];
  const visit = (noun: Noun, node: JsonObject): void => {
    const inside = noun.inside();
    for (const [property, value] of Object.entries(node)) {
      const part = Object.hasOwn(inside, property) ? inside[property] : undefined;
      if (part !== undefined) {
        const nodes = part.list && Array.isArray(value) ? (value as readonly Json[]) : [value];
        for (const each of nodes) if (isObject(each)) visit(part.noun, each);
      } else if (noun.part !== 'scenario' && !SHOWN.has(property) && Object.hasOwn(noun.rows, property)) {
        const own = noun.rows[property]![2].filter((each) => each !== 'wording');
        if (own.length === 0 || property === 'key') continue;
        const decides = noun.part === 'form' && DECIDES.has(property);
        const elements = decides ? elementKeys(node) : [];
        const impact: readonly Impact[] = decides && computes(node) ? [...own, 'answers'] : own;
        readers.push({ property, impact, text: bare(value), elements });
      }
    }
  };
  visit(DEFINITION, definition as JsonObject);
  return readers;
}

/** Whether a page, section or element is computed, or something in it is: then what is stored is not what was asked. */
export function computes(node: JsonObject): boolean {
  return JSON.stringify(node).includes('"kind":"computed"');
}

/** The keys of a page, section or element and of all that stands in it. */
export function elementKeys(node: Json): string[] {
  if (Array.isArray(node)) return (node as readonly Json[]).flatMap(elementKeys);
  if (!isObject(node)) return [];
  const own = typeof node.key === 'string' ? [node.key] : [];
  return [...own, ...['sections', 'elements', 'columns'].flatMap((name) => elementKeys(node[name] ?? null))];
}

/** What depends on answers, steps, promises or situations of these keys, directly or through other answers. */
export function touchedBy(readers: readonly Reader[], keys: readonly string[]): ReadonlySet<Impact> {
  const touched = new Set<Impact>();
  const known = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (known.has(key)) continue;
    known.add(key);
    const read = new RegExp(`(?<!\\b(?:applicant|org|answer|evidence))\\.${key}\\b|^"${key}"$`);
    for (const reader of readers) {
      if (key === 'situation' ? !/\bsituation\b/.test(reader.text) : !read.test(reader.text)) continue;
      for (const impact of reader.impact) touched.add(impact);
      waiting.push(...reader.elements);
      // Which situation holds decides over pages, limits and results too.
      if (reader.property === 'when' && reader.impact.length >= 4) waiting.push('situation');
    }
  }
  return touched;
}

function bare(value: Json): string {
  return JSON.stringify(value, (_, member: Json) => (isObject(member) && 'zh' in member ? undefined : member)) ?? '';
}
