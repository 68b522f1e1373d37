import { sameJson, type Json } from '#shared/kernel/json';
import type { Edit } from '#shared/diff/edit';
import type { Found } from '#shared/diff/find-edits';
import { at, isObject, type KeyedPath } from '#shared/diff/keyed-path';
import { trailOf, type Trail } from '#shared/diff/trail';

/** Edits that a person reads as one change: those of one property, or of one element that came, went, moved or got another key. */
export interface Group {
  readonly deed: 'added' | 'removed' | 'moved' | 'renamed' | 'property';
  readonly old: Trail | undefined;
  readonly fresh: Trail | undefined;
  readonly edits: Edit[];
}

type Renames = ReadonlyMap<string, string>;

/** The changes that edits are told as, in the order of the definition. */
export function grouped(found: readonly Found[], old: Json, fresh: Json): Group[] {
  const groups = new Map<string, Group>();
  const renames: Renames = new Map(
    found.flatMap(({ edit, old: path }) =>
      edit.op === 'rename' ? [[String((path!.reduce<Json | undefined>(at, old) as { key: Json }).key), edit.key]] : [],
    ),
  );
  const left: Found[] = [];
  const add = (each: Found, deed: Group['deed'], id: string): void => {
    const group = groups.get(id) ?? { deed, ...trails(each, old, fresh), edits: [] };
    group.edits.push(each.edit);
    groups.set(id, group);
  };
  for (const each of found) {
    const deed = deedOf(each, old, fresh);
    if (deed === 'property') left.push(each);
    else add(each, deed, `${deed} ${JSON.stringify(each.fresh ?? each.old)}`);
  }
  const elements = [...groups.values()];
  for (const each of left) {
    const home = renamedIn(each, renames, elements) ?? listOf(each, elements);
    if (home !== undefined) home.edits.push(each.edit);
    else add(each, 'property', propertyId(each, old, fresh));
  }
  const first = new Map(found.map(({ edit }, index) => [edit, index]));
  return [...groups.values()].toSorted((a, b) => first.get(a.edits[0]!)! - first.get(b.edits[0]!)!);
}

function deedOf({ edit, old: was, fresh: is }: Found, old: Json, fresh: Json): Group['deed'] {
  if (edit.op === 'move') return 'moved';
  if (edit.op === 'rename') return trailOf(fresh, is!).property === undefined ? 'renamed' : 'property';
  if (edit.op === 'insert') return trailOf(fresh, is!).property === undefined ? 'added' : 'property';
  if (is === undefined) return trailOf(old, was!).property === undefined ? 'removed' : 'property';
  return 'property';
}

/** Properties whose values are names of the language or of other items, though they may read like a key of this one. */
const NO_REFERENCES: ReadonlySet<unknown> = new Set([
  'kind',
  'type',
  'question',
  'item',
  'effect',
  'mode',
  'rule',
  'concept',
]);

/** What only follows a rename, earlier keys included. */
function renamedIn({ edit, fresh }: Found, renames: Renames, groups: readonly Group[]): Group | undefined {
  if (renames.size === 0 || edit.op !== 'set') return undefined;
  const renamed = groups.filter(({ deed }) => deed === 'renamed');
  if (fresh?.at(-1) === 'formerly')
    return renamed.find(({ fresh: home }) => sameJson(home!.last.path as Json, fresh.slice(0, -1) as Json));
  if (NO_REFERENCES.has(fresh?.at(-1))) return undefined;
  if (edit.before === undefined || !sameJson(rewritten(edit.before, renames), edit.value)) return undefined;
  const text = JSON.stringify(edit.before);
  return renamed.find(({ old }) => text.includes(String(old!.last.node.key)));
}

/** A value with every mention of renamed keys under the new name. */
function rewritten(value: Json, renames: Renames): Json {
  if (typeof value === 'string') {
    const whole = renames.get(value);
    if (whole !== undefined) return whole;
    return value.replaceAll(/(?<=[.:'"])[a-z]\w*/g, (word) => renames.get(word) ?? word);
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => rewritten(each, renames));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      NO_REFERENCES.has(name) ? member : rewritten(member, renames),
    ]),
  );
}

/** A list that came with its first element or went with its last one is told with them. */
function listOf({ edit, fresh, old }: Found, groups: readonly Group[]): Group | undefined {
  const within = (path: KeyedPath | undefined, list: KeyedPath | undefined): boolean =>
    path !== undefined && list !== undefined && sameJson(path.slice(0, -1) as Json, list as Json);
  if (edit.op === 'set' && edit.before === undefined)
    return groups.find(({ deed, fresh: home }) => deed === 'added' && within(home?.last.path, fresh));
  if (edit.op === 'remove')
    return groups.find(({ deed, old: home }) => deed === 'removed' && within(home?.last.path, old));
  return undefined;
}

function trails({ old: was, fresh: is }: Found, old: Json, fresh: Json): Pick<Group, 'old' | 'fresh'> {
  return { old: was && trailOf(old, was), fresh: is && trailOf(fresh, is) };
}

function propertyId({ old: was, fresh: is }: Found, old: Json, fresh: Json): string {
  const { last, property } = is === undefined ? trailOf(old, was!) : trailOf(fresh, is);
  return `property ${JSON.stringify(last.path)} ${property}`;
}
