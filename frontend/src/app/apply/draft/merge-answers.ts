import { sameJson, type Json } from '#shared/kernel/json';
import type { Answers } from '#shared/form/answers';

/** An answer that was changed here and elsewhere, to different values; undefined where it was cleared. */
export interface Conflict {
  readonly key: string;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface Merge {
  /** Both changes together; where they clash, mine stands until the person has chosen. */
  readonly answers: Answers;
  readonly conflicts: readonly Conflict[];
}

/** The keys whose answers differ. */
export function changedKeys(before: Answers, after: Answers): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !sameJson(at(before, key), at(after, key)));
}

/**
 * Puts two sets of changes to the same answers together, answer by answer: what only one side changed is taken, what both
 * changed to the same value is no conflict, what both changed differently is asked.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Merge {
  const changedHere = new Set(changedKeys(base, mine));
  const answers: Record<string, Json> = { ...theirs };
  const conflicts: Conflict[] = [];
  for (const key of changedHere) {
    const [before, here, there] = [at(base, key), at(mine, key), at(theirs, key)];
    if (!sameJson(before, there) && !sameJson(here, there)) conflicts.push({ key, mine: here, theirs: there });
    if (here === undefined) delete answers[key];
    else answers[key] = here;
  }
  return { answers, conflicts };
}

function at(answers: Answers, key: string): Json | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}
