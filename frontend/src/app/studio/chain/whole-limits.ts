import type { ClockRule } from '#shared/definition/clock-rule';

/** What is promised for the whole, and what the law allows for the same, in working days. */
export interface WholeLimits {
  readonly promised: number | undefined;
  readonly legal: number | undefined;
}

/** The longest promise and the legal limit between the same events; an item may promise and limit other stretches too. */
export function wholeLimits(clocks: readonly ClockRule[]): WholeLimits {
  const longest = (kind: ClockRule['kind'], like?: ClockRule): ClockRule | undefined =>
    clocks
      .filter((clock) => clock.kind === kind && clock.limit?.unit === 'workingDay')
      .filter((clock) => like === undefined || (clock.from === like.from && clock.to === like.to))
      .toSorted((a, b) => b.limit.n - a.limit.n)[0];
  const promised = longest('promised');
  return { promised: promised?.limit.n, legal: longest('legal', promised)?.limit.n };
}
