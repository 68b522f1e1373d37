import type { Json } from '#shared/kernel/json';
import { spend, stepsLeft } from '#shared/check/reach/budget';
import { claimsOf, type Goal } from '#shared/check/reach/goal';
import { questionOf } from '#shared/check/reach/question';
import { search } from '#shared/check/reach/search';
import type { Subject } from '#shared/check/subject';

/** Whether goals can come true together: with answers that show it, never, or not decided. */
export type Verdict =
  | { readonly kind: 'possible'; readonly answers: Readonly<Record<string, Json>> }
  | { readonly kind: 'never' }
  /** `beyond`: for want of steps; else because the values tried do not decide it, e.g. for arithmetic between answers. */
  | { readonly kind: 'undecided'; readonly beyond: boolean };

/** Most values that are tried for one question. */
export const MOST_COMBINATIONS = 20_000;

/**
 * Whether all goals can come true at once; a pointer stands for the condition there. Tries answers on each side of every
 * comparison that they, and the conditions of what they read, make: hidden answers count as absent, computed ones are
 * computed, of each group one row is looked at. What steps, registers and promises left behind may be anything that is
 * compared, or absent. `sent`: only answers with which an application can be sent, so that what is required and shown is
 * there. `never` is only said where these values decide it; beyond the bounds, or for arithmetic between answers, it is
 * `undecided`.
 */
export function canHold(subject: Subject, goals: readonly Goal[], sent = false): Verdict {
  const key = keyOf(goals, sent);
  const before = key === undefined ? undefined : answered(subject).get(key);
  if (before !== undefined) return before;
  const verdict = decide(subject, goals, sent);
  if (key !== undefined) answered(subject).set(key, verdict);
  return verdict;
}

function decide(subject: Subject, goals: readonly Goal[], sent: boolean): Verdict {
  const most = stepsLeft(subject);
  if (most === 0) return { kind: 'undecided', beyond: true };
  const { question, links } = questionOf(subject, goals, most);
  spend(subject, links);
  if (question === undefined) return { kind: 'undecided', beyond: links > most };
  const { kind, world, steps } = search(question, { values: MOST_COMBINATIONS, steps: most - links }, sent);
  spend(subject, steps);
  if (kind === 'found') return { kind: 'possible', answers: world.told() };
  return question.exact && kind === 'none' ? { kind: 'never' } : { kind: 'undecided', beyond: kind === 'given up' };
}

const verdicts = new WeakMap<Subject, Map<string, Verdict>>();

/** What was asked before: several findings ask the same. */
function answered(subject: Subject): Map<string, Verdict> {
  const known = verdicts.get(subject) ?? new Map<string, Verdict>();
  verdicts.set(subject, known);
  return known;
}

/** What tells a question from every other; undefined where it asks of expressions that stand nowhere. */
function keyOf(goals: readonly Goal[], sent: boolean): string | undefined {
  const parts = goals.map((goal) =>
    claimsOf(goal).map(({ of, be }) => (typeof of === 'string' ? `${be} ${of}` : undefined)),
  );
  if (parts.flat().includes(undefined)) return undefined;
  return `${sent} ${parts.map((claims) => claims.join(' or ')).join(' and ')}`;
}
