import type { Definition } from '#shared/definition/definition';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import { Impact, type Change, type ChangeKind, type Effect } from '#shared/diff/change';
import { feelsOf } from '#shared/diff/feels';
import type { Group } from '#shared/diff/group-edits';
import { inWords } from '#shared/diff/in-words';
import { isObject, pointerOf } from '#shared/diff/keyed-path';
import type { Meaning, Noun, Row } from '#shared/diff/language/noun';
import { computes, decidesAnswers, elementKeys, touchedBy, type readersOf } from '#shared/diff/readers';
import { valueWords } from '#shared/diff/value-words';
import type { Stop } from '#shared/diff/trail';

/** What is compared. */
export interface Compared {
  readonly before: Definition;
  readonly after: Definition;
  /** The same two as JSON, to which the trails belong. */
  readonly old: Json;
  readonly fresh: Json;
  /** Of both. */
  readonly readers: ReturnType<typeof readersOf>;
  readonly freshReaders: ReturnType<typeof readersOf>;
}

/** What one change is called, whom it is for and what it touches. */
interface Told {
  readonly kind: ChangeKind;
  readonly what: Text;
  readonly impact: readonly Impact[];
  readonly effect: Effect;
  readonly values: Pick<Change, 'before' | 'after'>;
}

/** One change in words, with its meaning. */
export function told(group: Group, compared: Compared): Change {
  const { old, fresh, deed, edits } = group;
  const trail = (fresh ?? old)!;
  const { last, property } = trail;
  const root = fresh === undefined ? compared.old : compared.fresh;
  const said = deed === 'property' ? propertyTold(group, compared) : elementTold(group);
  const touched = new Set([...said.impact, ...consequences(group, said.impact, compared)]);
  const impact = Impact.options.filter((each) => touched.has(each));
  const change = edits.map((edit) => (edit.op === 'set' ? edit.value : edit.op === 'remove' ? edit.before : undefined));
  return {
    kind: said.kind,
    pointer: pointerOf(root, property === undefined ? last.path : [...last.path, property]),
    part: last.noun.part,
    impact,
    effect: said.effect,
    feels: feelsOf(
      [old, fresh].flatMap((each) => (each === undefined ? [] : [each.stops])),
      impact,
      property === 'posts' ? change : [],
      [compared.before, compared.after].flatMap(({ chain }) =>
        chain.intake.mode === 'accept' ? chain.intake.posts : [],
      ),
    ),
    place: last.place ?? { zh: '事项', en: 'item' },
    what: said.what,
    ...said.values,
    edits,
  };
}

function propertyTold({ old, fresh }: Group, compared: Compared): Told {
  const { last, property } = fresh ?? old!;
  const name = property!;
  const [was, is] = [valueOf(old?.last, name), valueOf(fresh?.last, name)];
  const part = Object.hasOwn(last.noun.inside(), name) ? last.noun.inside()[name] : undefined;
  // One thing of its own, e.g. the aftercare, that came or went.
  if (part?.list === false && isObject(was) !== isObject(is))
    return cameOrWent(part.noun, isObject(is), (is ?? was) as JsonObject, part.noun.name((is ?? was) as JsonObject));
  const [zh, en, impact, rule]: Row = last.noun.rows[name] ?? [
    name,
    name,
    ['wording'],
    () => ({ kind: 'changed', effect: 'none' }),
  ];
  const { kind, effect } = rule(was, is);
  const values = valueWords(name, was, is, compared.before, compared.after) ?? inWords(was, is);
  return { kind, effect, what: { zh, en }, impact, values };
}

function elementTold({ deed, old, fresh }: Group): Told {
  const { last } = fresh ?? old!;
  const { noun, node } = last;
  const { word } = noun;
  if (deed === 'added' || deed === 'removed')
    return cameOrWent(
      noun,
      deed === 'added',
      node,
      noun.part === 'form' && noun.inside().options ? last.place : shownName(last),
    );
  const [from, to] = [old!, fresh!].map(({ stops }) => stops.at(-2)!);
  if (deed === 'renamed') {
    const values = { before: String(old!.last.node.key), after: String(node.key) };
    return { kind: 'renamed', effect: 'none', impact: noun.renamed, what: { zh: '键改名', en: 'key renamed' }, values };
  }
  const stayed = isSame(from!, to!);
  return stayed
    ? { kind: 'moved', effect: 'none', impact: noun.reordered, what: { zh: '换了顺序', en: 'moved' }, values: {} }
    : {
        kind: 'moved',
        effect: 'none',
        impact: noun.elsewhere,
        what: { zh: `${word.zh}换了地方`, en: `${word.en} moved elsewhere` },
        values: { before: from!.place?.zh ?? '', after: to!.place?.zh ?? '' },
      };
}

/** Whether an element stands in the same list as before: what holds it has the same key, or had it. */
function isSame(from: Stop, to: Stop): boolean {
  if (from.noun !== to.noun) return false;
  const { key, formerly } = to.node;
  return (
    key === from.node.key || (Array.isArray(formerly) && (formerly as readonly Json[]).includes(from.node.key ?? null))
  );
}

function shownName({ noun, node, place }: Stop): Text | undefined {
  return noun.part === 'form' && noun.word.en !== 'option' && noun.word.en !== 'code' ? place : noun.name(node);
}

function cameOrWent(noun: Noun, came: boolean, node: JsonObject, name: Text | undefined): Told {
  const { impact, effect }: Meaning = came ? noun.came(node) : noun.went(node);
  const { zh, en } = noun.word;
  return {
    kind: came ? 'added' : 'removed',
    what: came ? { zh: `新增${zh}`, en: `${en} added` } : { zh: `删去${zh}`, en: `${en} removed` },
    impact,
    effect,
    values: name === undefined ? {} : came ? { after: name.zh } : { before: name.zh },
  };
}

/** What else a change touches because something reads what it decides. */
function consequences(
  group: Group,
  impact: readonly Impact[],
  { readers, freshReaders }: Compared,
): ReadonlySet<Impact> {
  const { last, property } = (group.fresh ?? group.old)!;
  const { noun, node } = last;
  const silent = property !== undefined ? !decidesAnswers(property) : !impact.some((each) => each !== 'wording');
  if (silent && group.deed !== 'renamed') return new Set();
  // What follows the rename reads the new key; what still reads the old one reads nothing any more.
  if (group.deed === 'renamed') return touchedBy(freshReaders, elementKeys(group.old!.last.node).slice(0, 1));
  const keys = [group.old, group.fresh].flatMap((trail) => (trail === undefined ? [] : elementKeys(trail.last.node)));
  if (noun.word.en === 'situation') keys.push('situation');
  if (noun.word.en === 'code list') keys.push(String(node.key));
  const touched = new Set(touchedBy(readers, keys));
  if (noun.part === 'form' && computes(node)) touched.add('answers');
  return touched;
}

function valueOf(stop: Stop | undefined, name: string): Json | undefined {
  return stop !== undefined && Object.hasOwn(stop.node, name) ? stop.node[name] : undefined;
}
