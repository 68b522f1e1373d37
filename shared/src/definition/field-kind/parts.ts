import type { JsonObject } from '#shared/kernel/json';
import type { ValueType } from '#shared/expression/value-type';
import type { ValueIssue } from '#shared/definition/field-kind/kind';

/** Judges one given part of a composite answer: the code of what is wrong with it, else undefined. */
export type PartRule = (text: string) => string | undefined;

/** What is wrong with an answer of several texts: what is asked must be there, and fit its rule. Texts of spaces are absent. */
export function partIssues(
  asked: readonly string[],
  rules: Readonly<Record<string, PartRule>>,
  value: Readonly<Record<string, string | undefined>>,
): ValueIssue[] {
  return asked.flatMap((part): ValueIssue[] => {
    const text = value[part] ?? '';
    const code = text.trim() === '' ? 'FIELD.REQUIRED' : Object.hasOwn(rules, part) ? rules[part]!(text) : undefined;
    return code === undefined ? [] : [{ code, at: [part] }];
  });
}

/** What expressions see of an answer of several texts. */
export function partsType(asked: readonly string[]): ValueType {
  return { object: Object.fromEntries(asked.map((part): [string, ValueType] => [part, 'string'])) };
}

/** Whether no part says anything. */
export const emptyParts = (value: unknown): boolean =>
  Object.values(value as JsonObject).every((part) => typeof part === 'string' && part.trim() === '');
