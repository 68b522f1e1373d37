import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from '../edit/patch';
import { memberReads, stringReads } from '../cel/reads';
import { type Source, expressionsOf, templatesOf } from './expressions';
import { keyUses } from './key-uses';
import type { Use } from './use';

const ROOTS: ReadonlySet<string> = new Set(['form', 'applicant', 'situation', 'step', 'evidence', 'row']);

/** Who refers to the element, option, step, outcome or result at a place. Elements inside rows are read as `row.key`, or by a name bound over their group. */
export function usesOf(definition: Definition, at: Pointer): readonly Use[] {
  const key = (valueAt(definition, at) as { readonly key?: string } | undefined)?.key;
  if (key === undefined) return [];
  return [
    ...keyUses(definition, at, key),
    ...expressionUses(definition, at, key),
    ...templateUses(definition, at, key),
  ];
}

/** Who refers from outside to anything within a place. */
export function usesWithin(definition: Definition, at: Pointer): readonly Use[] {
  return subjectsWithin(definition, at)
    .flatMap((subject) => usesOf(definition, subject))
    .filter((use) => !use.at.startsWith(`${at}/`));
}

function expressionUses(definition: Definition, at: Pointer, key: string): readonly Use[] {
  const sources = expressionsOf(definition);
  const owner = ownerOf(definition, at);
  if (/\/(options|outcomes)\/\d+$/.test(at)) {
    return sources
      .filter(({ source }) => memberReads(source).some(({ name }) => name === owner?.key))
      .flatMap((source) =>
        within(
          source,
          stringReads(source.source).filter(({ text }) => text === key),
        ),
      );
  }
  if (at.startsWith('/chain/steps/')) return named(sources, (read) => read.owner === 'step' && read.name === key);
  if (!at.startsWith('/form/')) return [];
  if (owner === undefined) return named(sources, (read) => read.owner === 'form' && read.name === key);
  const inside = sources.filter((source) => source.at.startsWith(`${owner.at}/`));
  const over = sources.filter(({ source }) => memberReads(source).some(({ name }) => name === owner.key));
  return [
    ...named(inside, (read) => read.owner === 'row' && read.name === key),
    ...named(over, (read) => !ROOTS.has(read.owner) && read.name === key),
  ];
}

function templateUses(definition: Definition, at: Pointer, key: string): readonly Use[] {
  if (!at.startsWith('/form/') || ownerOf(definition, at) !== undefined) return [];
  return templatesOf(definition).flatMap((template) =>
    within(
      template,
      [...template.source.matchAll(/\{\{\s*form\.(\w+)(?:\.\w+)?\s*\}\}/g)]
        .filter(([, name]) => name === key)
        .map((match) => match.index + match[0].indexOf('form.') + 'form.'.length)
        .map((from) => ({ from, to: from + key.length })),
    ),
  );
}

function named(sources: readonly Source[], wanted: (read: { owner: string; name: string }) => boolean): readonly Use[] {
  return sources.flatMap((source) => within(source, memberReads(source.source).filter(wanted)));
}

function within(source: Source, ranges: readonly { from: number; to: number }[]): readonly Use[] {
  return ranges.map(({ from, to }) => ({ ...source, from, to }));
}

/** The rows, field or step that a key belongs to; nothing for a key of the whole form or chain. */
function ownerOf(definition: Definition, at: Pointer): { readonly at: Pointer; readonly key: string } | undefined {
  const owner =
    /^(.*)\/(?:columns|options|outcomes)\/\d+$/.exec(at)?.[1] ?? /^(.*\/elements\/\d+)\/elements\/\d+$/.exec(at)?.[1];
  if (owner === undefined) return undefined;
  return { at: owner, key: (valueAt(definition, owner) as unknown as { readonly key: string }).key };
}

function subjectsWithin(definition: Definition, at: Pointer): readonly Pointer[] {
  const found: Pointer[] = [];
  const enter = (value: unknown, here: Pointer): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Object.hasOwn(value, 'key')) found.push(here);
    for (const [step, inner] of Object.entries(value)) enter(inner, `${here}/${step}`);
  };
  enter(valueAt(definition, at), at);
  return found;
}
