import { addMonths } from '#shared/clock/add-months';
import type { Definition } from '#shared/definition/definition';
import { Kept, keptFor, type KeptFor } from '#shared/definition/retention';
import { civilDateOf, endOfDay, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { CaseState, IssuedCertificate } from '#shared/case/case-state';

/** That something of a case goes, and from when on. */
export interface Erasure {
  readonly what: Kept;
  readonly rule: KeptFor;
  readonly at: Instant;
}

/**
 * What of a case is still to be erased, the earliest first: nothing while it goes on, and nothing that waits for the end of a
 * certificate that has none. The last day counts whole. Pure: may be computed again at any time.
 */
export function erasuresOf(definition: Definition, state: CaseState): readonly Erasure[] {
  if (state.status !== 'ended' || state.endedAt === undefined) return [];
  const caseEnd = civilDateOf(state.aftercare?.end?.at ?? state.endedAt);
  const gone = new Set((state.erased ?? []).map(({ what }) => what));
  return Kept.options
    .filter((what) => !gone.has(what))
    .flatMap((what): Erasure[] => {
      const rule = keptFor(definition, what);
      const from = rule.from === 'caseEnd' ? caseEnd : lastEnd(caseEnd, state.certificates);
      if (from === undefined) return [];
      const last = addMonths(from, rule.unit === 'year' ? 12 * rule.n : rule.n);
      return [{ what, rule, at: endOfDay(last) }];
    })
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The last day of a case and its certificates; undefined while one of these has no end. */
function lastEnd(caseEnd: CivilDate, certificates: readonly IssuedCertificate[]): CivilDate | undefined {
  let last: CivilDate = caseEnd;
  for (const certificate of certificates) {
    const end = endOf(certificate);
    if (end === undefined) return undefined;
    if (end > last) last = end;
  }
  return last;
}

/** The last day of a certificate: the one that it states, or the one on which it was taken back. A suspended one may come back. */
function endOf({ validUntil, standing, history }: IssuedCertificate): CivilDate | undefined {
  const taken = standing !== undefined && standing !== 'suspended' ? history?.at(-1)?.at : undefined;
  const ended = taken && civilDateOf(taken);
  if (ended === undefined || validUntil === undefined) return ended ?? validUntil;
  return ended < validUntil ? ended : validUntil;
}
