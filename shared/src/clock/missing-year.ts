import type { Outcome } from '#shared/kernel/outcome';

/** Takes what could be computed and remembers the first year that was missing for the rest. */
export class MissingYear {
  year: number | undefined;

  known<T>(outcome: Outcome<T> | undefined): T | undefined {
    if (outcome === undefined || outcome.ok) return outcome?.value;
    this.year ??= Number(outcome.refusal.params?.['year']);
    return undefined;
  }
}
