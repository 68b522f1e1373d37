import * as fc from 'fast-check';
import { CaseState } from '#shared/case/case-state';
import { CaseEvent } from '#shared/case/case-event';
import { decideCase } from '#shared/case/decide-case';
import { availableCommands } from '#shared/case/available-commands';
import { digest } from '#shared/case/digest.spec-support';
import { blankAt, ERASED } from '#shared/case/erased-value';
import { eraseValues } from '#shared/case/erase-values';
import { foldCase } from '#shared/case/fold-case';
import { keptOf } from '#shared/case/kept-of';
import { GOLDEN, PEOPLE, RandomCase, randomDefinition } from '#shared/case/random-case.spec-support';
import { replaced } from '#shared/case/salted-places';
import { sealEvent, type SealedEvent, verifyEvents } from '#shared/case/seal-event';
import { stepsOf } from '#shared/kernel/pointer';
import { DEFAULT_RETENTION, Kept } from '#shared/definition/retention';

const LONG = (fc.readConfigureGlobal()?.numRuns ?? 0) > 1000;
const sealing = () => {
  let salts = 0;
  return { sha256: digest, salt: () => `salt${(salts += 1)}` };
};
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function sealedAll(events: readonly CaseEvent[]): SealedEvent[] {
  const with_ = sealing();
  const sealed: SealedEvent[] = [];
  for (const event of events) sealed.push(plain(sealEvent(event, sealed.at(-1) ?? { seq: 0, hash: '' }, with_)));
  return sealed;
}

const at = (day: number) => `2040-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;

/** Erases these parts, one day after the other. */
function erased(definition: typeof GOLDEN, events: readonly SealedEvent[], what: readonly Kept[]): SealedEvent[] {
  return what.reduce<SealedEvent[]>(
    (before, kept, day) => {
      const { events: left, told } = eraseValues(
        ...([definition, before, { what: kept, rule: DEFAULT_RETENTION[kept] }, at(day + 1), digest] as const),
      );
      return [...left, plain(sealEvent(told, left.at(-1)!, sealing()))];
    },
    [...events],
  );
}

const walked = fc
  .record({
    definition: fc.oneof({ weight: 3, arbitrary: randomDefinition }, { weight: 1, arbitrary: fc.constant(GOLDEN) }),
    moves: fc.array(fc.record({ who: fc.nat(999), pick: fc.nat(99), minutes: fc.nat(4000) }), { maxLength: 25 }),
  })
  .map(({ definition, moves }) => {
    const run = new RandomCase(definition, definition === GOLDEN ? undefined : { commitments: [], deferred: [] });
    for (const { who, pick, minutes } of moves) {
      run.wait(minutes);
      run.issue();
      const offered = PEOPLE.flatMap((person) =>
        availableCommands(run.facts, run.state, person).map((command) => ({ person, ...command })),
      );
      const chosen = offered[who % Math.max(1, offered.length)];
      if (chosen === undefined) break;
      const command = run.command(chosen.kind, pick, chosen.step, chosen.person);
      const decided = decideCase(run.facts, run.state, command, chosen.person);
      if (decided.ok) run.add(decided.value);
    }
    return { definition, events: sealedAll(plain(run.events)), state: run.state };
  });
const parts = fc.shuffledSubarray([...Kept.options]);

describe('Erasing the values of a case', () => {
  it('leaves events that are well formed, fold, verify, and hold none of them', () => {
    fc.assert(
      fc.property(walked, parts, ({ definition, events, state }, what) => {
        const left = erased(definition, events, what);
        expect(verifyEvents(left, digest)).toEqual({ ok: true });
        const kept = keptOf(definition, state.applicant.account);
        for (const { event, salted } of left) {
          expect(CaseEvent.safeParse(event).error).toBeUndefined();
          for (const [pointer, { salt, erased: told }] of Object.entries(salted)) {
            const part = kept(event, pointer);
            expect(salt === undefined).toBe(part !== undefined && what.includes(part));
            expect(told?.rule).toBe(salt === undefined ? part : undefined);
          }
        }
        left.slice(0, events.length).forEach(({ hash }, index) => expect(hash).toBe(events[index]!.hash));
        const folded = foldCase(left.map(({ event }) => event));
        expect(CaseState.safeParse(plain(folded)).error).toBeUndefined();
        expect([folded.status, folded.end?.kind, folded.steps.length]).toEqual([
          ...[state.status, state.end?.kind],
          state.steps.length,
        ]);
        const gone = new Set((folded.erased ?? []).flatMap(({ answers }) => answers));
        for (const key of Object.keys(state.answers)) expect(Object.hasOwn(folded.answers, key)).toBe(!gone.has(key));
        expect(folded.applicant.name).toBe(what.includes('personal') ? ERASED : state.applicant.name);
      }),
      { numRuns: LONG ? 5000 : 150 },
    );
  });

  it('is found out where a value comes back, a digest or a note of it changes, or another value goes', () => {
    fc.assert(
      fc.property(walked, parts, fc.nat(9999), fc.nat(6), ({ definition, events }, what, pick, how) => {
        const left = plain(erased(definition, events, what));
        const all = left.flatMap(({ salted }, index) =>
          Object.keys(salted).map((pointer) => ({ index, pointer, whole: salted[pointer]!.salt !== undefined })),
        );
        const lost = all.filter(({ whole }) => !whole);
        const whole = all.filter((place) => place.whole);
        const tamperings = [
          () => {
            const { index, pointer } = lost[pick % lost.length]!;
            left[index] = { ...left[index]!, event: plain(events[index]!.event) };
            left[index]!.salted[pointer]!.salt = 'salt1';
          },
          () => {
            const { index } = lost[pick % lost.length]!;
            left[index] = { ...left[index]!, event: plain(events[index]!.event) };
          },
          () =>
            (left[lost[pick % lost.length]!.index]!.salted[lost[pick % lost.length]!.pointer]!.digest = 'f'.repeat(64)),
          () => delete left[lost[pick % lost.length]!.index]!.salted[lost[pick % lost.length]!.pointer]!.erased,
          () => (left[lost[pick % lost.length]!.index]!.salted[lost[pick % lost.length]!.pointer]!.erased!.at = at(28)),
          // The story is cut off behind what was erased.
          () => left.splice(events.length),
          // Under the cover of a lawful erasure one more value goes.
          () => {
            const { index, pointer } = whole[pick % whole.length]!;
            left[index] = eraseOne(left[index]!, pointer, what[0]!);
          },
        ];
        if (lost.length === 0 || (how === 6 && whole.length === 0)) return;
        tamperings[how]!();
        expect(verifyEvents(left, digest).ok).toBeFalse();
      }),
      { numRuns: LONG ? 5000 : 200 },
    );
  });

  it('knows an erased answer as erased and keeps public ones', () => {
    const run = new RandomCase(GOLDEN);
    const left = erased(GOLDEN, sealedAll(plain(run.events)), ['sensitive', 'personal']);
    const { answers, erased: gone } = foldCase(left.map(({ event }) => event));
    const keys = gone!.flatMap((part) => part.answers);
    expect(keys).toContain('legalPersonId');
    expect(keys).not.toContain('format');
    expect(Object.hasOwn(answers, 'format')).toBeTrue();
  });
});

/** What somebody who owns the database could do by hand. */
function eraseOne(sealed: SealedEvent, pointer: string, rule: Kept): SealedEvent {
  const { digest: kept } = sealed.salted[pointer]!;
  return {
    ...sealed,
    event: replaced(sealed.event as never, stepsOf(pointer), blankAt(pointer)) as CaseEvent,
    salted: { ...sealed.salted, [pointer]: { digest: kept, erased: { at: at(1), rule } } },
  };
}
