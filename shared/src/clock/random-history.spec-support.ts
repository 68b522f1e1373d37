import * as fc from 'fast-check';
import type { Instant } from '#shared/kernel/instant';
import type { CaseTimes } from '#shared/clock/case-times';
import { at, limit } from '#shared/clock/clock-case.spec-support';
import type { StepVisit } from '#shared/clock/step-visit';

const DAY = 24 * 60;
const later = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
/** Mostly some days, now and then nothing at all or only hours: several things happen on one day. */
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.noBias(fc.integer({ min: 0, max: 8 * DAY })) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }) },
);

const share = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((thousandths) => thousandths / 1000);

const inLane = (keys: readonly string[]) =>
  fc.array(fc.record({ key: fc.constantFrom(...keys), minutes: gap }), { minLength: 1, maxLength: 3 });
const single = fc.record({
  key: fc.constantFrom('documents', 'inspect', 'rectify', 'test', 'relay', 'decide'),
  minutes: gap,
});
const lanes = fc.record({
  fire: inLane(['fireReview', 'fireTest']),
  build: inLane(['buildReview', 'buildMend', 'buildTest']),
});

/** Stays in one step after the other, and in lanes at the same time, each from the end of what went before. */
function visitsOf(
  from: Instant,
  work: readonly (Made<typeof single> | Made<typeof lanes>)[],
): { readonly visits: readonly StepVisit[]; readonly end: Instant } {
  const visits: StepVisit[] = [];
  let end = from;
  for (const part of work) {
    const begin = end;
    if ('key' in part) {
      end = later(begin, part.minutes);
      visits.push({ key: part.key, from: begin, to: end });
      continue;
    }
    const inside = (['fire', 'build'] as const).flatMap((lane) => {
      let last = begin;
      return part[lane].map(({ key, minutes }): StepVisit => {
        const [since, to] = [last, later(last, minutes)];
        last = to;
        if (to > end) end = to;
        return { key, within: { joint: 'joint', lane }, from: since, to };
      });
    });
    visits.push({ key: 'joint', from: begin, to: end }, ...inside);
  }
  return { visits, end };
}

/** What an arbitrary makes. */
type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** A case from its receipt to its end, as it went on: what may happen in an item of `itemOf`, all of it within 2026. */
export const histories: fc.Arbitrary<CaseTimes> = fc
  .record({
    start: fc.integer({ min: 0, max: 60 * DAY }),
    early: fc.option(fc.record({ after: gap, minutes: gap }), { freq: 2 }),
    accepting: gap,
    work: fc.array(fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: lanes }), {
      minLength: 1,
      maxLength: 6,
      size: 'max',
    }),
    late: fc.option(fc.record({ share, minutes: gap }), { freq: 3 }),
    extended: fc.option(fc.record({ n: fc.nat(10), share })),
    delivering: gap,
  })
  .map(({ start, early, accepting, work, late, extended, delivering }): CaseTimes => {
    const submittedAt = later(at('01-01 00:00'), start);
    const told = early && later(submittedAt, early.after);
    const answered = early && told ? later(told, early.minutes) : undefined;
    const acceptedAt = later(answered ?? submittedAt, accepting);
    const { visits, end } = visitsOf(acceptedAt, work);
    const within = (share: number) =>
      later(acceptedAt, Math.floor((share * (Date.parse(end) - Date.parse(acceptedAt))) / 60_000));
    // A case has one correction: told before acceptance, or else after it.
    const correction = told
      ? { at: told, due: '2026-12-31', ...(answered && { answeredAt: answered }) }
      : late && { at: within(late.share), due: '2026-12-31', answeredAt: later(within(late.share), late.minutes) };
    const endedAt = later(end, delivering);
    return {
      ...{ submittedAt, acceptedAt, decidedAt: end, endedAt, certificates: [] },
      visits: [...visits, { key: 'issue', from: end, to: endedAt }],
      ...(correction && { correction }),
      extensions: extended
        ? [{ clock: 'legal', limit: limit(`${extended.n} workingDay`), at: within(extended.share) }]
        : [],
    };
  });

/** What was known of a case at an instant. */
export function upTo(times: CaseTimes, now: Instant): CaseTimes {
  const known = <K extends string>(key: K, instant: Instant | undefined) =>
    instant !== undefined && instant <= now ? { [key]: instant } : {};
  const { correction } = times;
  return {
    ...{ submittedAt: times.submittedAt, certificates: [] },
    ...known('acceptedAt', times.acceptedAt),
    ...known('decidedAt', times.decidedAt),
    ...known('endedAt', times.endedAt),
    visits: times.visits
      .filter(({ from }) => from <= now)
      .map(({ to, ...visit }) => ({ ...visit, ...known('to', to) })),
    extensions: times.extensions.filter((extension) => extension.at <= now),
    ...(correction &&
      correction.at <= now && {
        correction: { at: correction.at, due: correction.due, ...known('answeredAt', correction.answeredAt) },
      }),
  };
}

/** An instant of a case by the share of its whole length that has gone by; more than 1 lies after its end. */
export function instantOf({ submittedAt, endedAt }: CaseTimes, share: number): Instant {
  const length = Date.parse(endedAt ?? submittedAt) - Date.parse(submittedAt);
  return new Date(Date.parse(submittedAt) + Math.floor(share * length)).toISOString();
}
