import type { Definition } from '#shared/definition/definition';
import { renameIn } from '#shared/expression/rename';
import type { Json } from '#shared/kernel/json';
import { isKey } from '#shared/kernel/key';
import { type Outcome, done, refused } from '#shared/kernel/outcome';
import type { Pointer } from '#shared/kernel/pointer';
import { expressionsOf } from '../place/expressions';
import { mentionedAt, mentionedFrom, standingAt } from '../place/mentioned';
import { isStepPlace } from '../place/step-place';
import { recordsWith } from '../place/record-uses';
import { placeOf } from '../place/place-words';
import type { Use } from '../place/use';
import { plainUses } from '../place/uses';
import type { Command } from './command';
import { formKeys, keysIn } from './keys-taken';
import { entryOf } from './list-entry';
import { type Patch, valueAt } from './patch';

/**
 * Renames a key: a refactoring that rewrites every reference and records `formerly`, so that a diff follows it.
 * Refuses with KEY.MALFORMED or KEY.DUPLICATE.
 */
export function changeKey(definition: Definition, at: Pointer, key: string): Outcome<Command> {
  const entry = entryOf(at);
  const before = valueAt(definition, at) as { readonly key: string; readonly formerly?: readonly string[] } | undefined;
  if (entry === undefined || before === undefined || !isKey(key)) return refused('KEY.MALFORMED');
  const taken = at.startsWith('/form/') ? formKeys(definition) : keysIn(definition, entry.list);
  if (key !== before.key && taken.has(key)) return refused('KEY.DUPLICATE');
  const formerly = keepsFormerly(at)
    ? [{ op: 'set', at: `${at}/formerly`, value: [...(before.formerly ?? []), before.key] } as const]
    : [];
  const patches: Patch[] = [
    { op: 'set', at: `${at}/key`, value: key },
    ...formerly,
    ...rewritten(plainUses(definition, at), key),
    ...renamed(definition, at, key),
    ...inRecords(definition, at, before.key, key),
  ];
  return done({ name: 'change-key', place: placeOf(definition, at), patches, focus: at });
}

/** Elements, materials and steps record their earlier keys; outcomes, clocks and the rest have no place for them. */
function keepsFormerly(at: Pointer): boolean {
  return (at.startsWith('/form/') && !/\/options\/\d+$/.test(at)) || /^\/materials\/\d+$/.test(at) || isStepPlace(at);
}

/** Expressions are rewritten where their syntax tree mentions what is renamed, nowhere else. */
function renamed(definition: Definition, at: Pointer, to: string): readonly Patch[] {
  const mentioned = mentionedAt(definition, at);
  if (mentioned === undefined) return [];
  return expressionsOf(definition).flatMap((expression): readonly Patch[] => {
    const value = renameIn(
      expression.source,
      { ...mentionedFrom(mentioned, expression.at), to },
      standingAt(definition, expression.at),
    );
    return value === expression.source ? [] : [{ op: 'set', at: expression.at, value }];
  });
}

/** Records that hold something under the key: scenarios tell answers and expectations so. */
function inRecords(definition: Definition, at: Pointer, before: string, key: string): readonly Patch[] {
  return key === before
    ? []
    : recordsWith(definition, at, before).flatMap((record): readonly Patch[] => [
        { op: 'set', at: `${record}/${key}`, value: valueAt(definition, `${record}/${before}`) as Json },
        { op: 'set', at: `${record}/${before}` },
      ]);
}

/** Several references may stand in one text: they are replaced from the last to the first, so that ranges hold. */
function rewritten(uses: readonly Use[], key: string): readonly Patch[] {
  const texts = new Map<Pointer, string>();
  for (const use of uses.toSorted((a, b) => b.from - a.from)) {
    const text = texts.get(use.at) ?? use.source;
    texts.set(use.at, text.slice(0, use.from) + key + text.slice(use.to));
  }
  return [...texts].map(([at, value]): Patch => ({ op: 'set', at, value: value as Json }));
}
