import type { Definition } from '#shared/definition/definition';
import { mentionsOf } from '#shared/expression/mentions';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from '../edit/patch';
import { expressionsOf, templatesOf } from './expressions';
import { keyUses } from './key-uses';
import { mentionedAt, mentionedFrom, standingAt } from './mentioned';
import type { Use } from './use';

/** Who refers to the element, option, step, outcome or result at a place. */
export function usesOf(definition: Definition, at: Pointer): readonly Use[] {
  return [...plainUses(definition, at), ...expressionUses(definition, at)];
}

/** Who refers to it outside of expressions: places that hold its bare key, and texts with {{…}}. */
export function plainUses(definition: Definition, at: Pointer): readonly Use[] {
  const key = (valueAt(definition, at) as { readonly key?: string } | undefined)?.key;
  return key === undefined ? [] : [...keyUses(definition, at, key), ...templateUses(definition, at)];
}

/** Who refers from outside to anything within a place. */
export function usesWithin(definition: Definition, at: Pointer): readonly Use[] {
  return subjectsWithin(definition, at)
    .flatMap((subject) => usesOf(definition, subject))
    .filter((use) => !use.at.startsWith(`${at}/`));
}

function expressionUses(definition: Definition, at: Pointer): readonly Use[] {
  const mentioned = mentionedAt(definition, at);
  if (mentioned === undefined) return [];
  return expressionsOf(definition).flatMap((source) =>
    mentionsOf(source.source, mentionedFrom(mentioned, source.at), standingAt(definition, source.at)).map((range) => ({
      ...source,
      ...range,
    })),
  );
}

function templateUses(definition: Definition, at: Pointer): readonly Use[] {
  const mentioned = mentionedAt(definition, at);
  if (mentioned?.kind !== 'member') return [];
  return templatesOf(definition).flatMap((template) =>
    [...template.source.matchAll(/\{\{\s*(form\.\w+)(?:\.\w+)?\s*\}\}/g)]
      .filter(([, path]) => path === mentioned.path)
      .map((match) => match.index + match[0].indexOf('form.'))
      .map((from) => ({ ...template, from: from + 'form.'.length, to: from + mentioned.path.length })),
  );
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
