import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { limit, reading, rule } from '#shared/clock/clock-case.spec-support';
import type { ClockRule } from '#shared/definition/clock-rule';

/** A clock, a case and an instant, and what is read there. */
export interface ReadRow {
  readonly name: string;
  readonly rule: Partial<ClockRule>;
  readonly times: Partial<CaseTimes>;
  readonly now: string;
  readonly reads: Partial<ClockReading>;
}

/** One spec a row. */
export function itReads(rows: readonly ReadRow[]): void {
  for (const { name, rule: change, times, now, reads } of rows) {
    it(`reads ${reads.state ?? 'as it should'}: ${name}`, () =>
      expect(reading(rule(change), times, now)).toEqual(jasmine.objectContaining(reads) as never));
  }
}

/** Acceptance within five working days of the receipt (行政许可法 32). */
export const INTAKE: Partial<ClockRule> = {
  ...{ key: 'intake', kind: 'intake', from: 'submitted', to: 'accepted', limit: limit('5 workingDay') },
};
