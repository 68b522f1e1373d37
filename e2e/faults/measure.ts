import { toldAt, type Told, type Try } from './told.js';

/** Seconds from an instant until somebody was told "done" for a try that was sent after it; Infinity where nobody was. */
export function resumedAfter(log: readonly Told[], instant: number): number {
  const acknowledged = log.flatMap((told) => {
    const last = told.tries.at(-1);
    return told.end === 'done' && last !== undefined && last.sentAt > instant ? [toldAt(told)] : [];
  });
  return (Math.min(...acknowledged) - instant) / 1000;
}

/** The tries that were sent in a span of time, whatever they were for. */
export function triesBetween(log: readonly Told[], from: number, until: number): Try[] {
  return log.flatMap(({ tries }) => tries).filter(({ sentAt }) => sentAt >= from && sentAt < until);
}

/** How long the slowest try took, in seconds. */
export function slowest(tries: readonly Try[]): number {
  return Math.max(0, ...tries.map(({ took }) => took)) / 1000;
}

/** The share of those below which the named share of figures lies; 0 of none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** How many of a kind there are, most first: "503 ×12, none ×2". */
export function counted(names: readonly (string | number)[]): string {
  const groups = [...Map.groupBy(names, (name) => name)].sort(([, one], [, other]) => other.length - one.length);
  return groups.map(([name, all]) => `${name} ×${all.length}`).join(', ');
}
