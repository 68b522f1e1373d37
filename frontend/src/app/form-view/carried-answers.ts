import type { Answers } from '#shared/form/answers';
import { sameJson } from '#shared/kernel/json';

/**
 * What a form is opened on anew after its definition changed: what is given now, and over it whatever was typed by hand since it
 * was opened on `given`. An answer that was cleared by hand stays cleared.
 */
export function carriedAnswers(given: Answers, typed: Answers, now: Answers): Answers {
  const keys = new Set([...Object.keys(given), ...Object.keys(typed)]);
  const byHand = [...keys].filter((key) => !sameJson(given[key], typed[key]));
  return { ...now, ...Object.fromEntries(byHand.map((key) => [key, typed[key] ?? null])) };
}
