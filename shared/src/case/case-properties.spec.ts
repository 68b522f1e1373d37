import * as fc from 'fast-check';
import { availableCommands } from '#shared/case/available-commands';
import type { Actor } from '#shared/case/actor';
import type { CaseCommandKind } from '#shared/case/case-command';
import { CaseState } from '#shared/case/case-state';
import { decideCase } from '#shared/case/decide-case';
import { effectsOf } from '#shared/case/effects';
import { APPLICANT, GOLDEN, PEOPLE, RandomCase, randomDefinition } from '#shared/case/random-case.spec-support';
import { addDays } from '#shared/kernel/civil-date';
import { readClocks } from '#shared/clock/read-clocks';

const KINDS: readonly CaseCommandKind[] = [
  'accept',
  'refuseAcceptance',
  'requestCorrection',
  'correct',
  'take',
  'release',
  'decide',
  'withdraw',
];

const definitions = fc.oneof(randomDefinition, fc.constant(GOLDEN));
/** Now and then nobody does anything for longer than the intake limit lasts. */
const pauses = fc.oneof({ weight: 6, arbitrary: fc.nat(4000) }, { weight: 1, arbitrary: fc.constant(12_000) });
const moves = fc.record({ who: fc.nat(999), kind: fc.constantFrom(...KINDS), pick: fc.nat(99), minutes: pauses });
const walks = fc.array(moves, { minLength: 6, maxLength: 30, size: 'max' });
type Walk = readonly {
  readonly who: number;
  readonly kind: CaseCommandKind;
  readonly pick: number;
  readonly minutes: number;
}[];

/** Everything that somebody may do now; what ends a case early only where asked for. */
function offers(run: RandomCase, early: boolean): { readonly person: Actor; readonly kind: CaseCommandKind }[] {
  const { facts, state } = run;
  return PEOPLE.flatMap((person) =>
    availableCommands(facts, state, person)
      .filter(({ kind }) => early || (kind !== 'withdraw' && kind !== 'refuseAcceptance'))
      .map(({ kind }) => ({ person, kind })),
  );
}

/** Walks through a case: mostly what is offered, now and then anything by anybody. `seen` is called before each move. */
function walk(run: RandomCase, path: Walk, seen: () => void = () => undefined): void {
  for (const { who, kind, pick, minutes } of path) {
    run.wait(minutes);
    run.issue();
    seen();
    const offered = offers(run, pick > 96);
    const wild = { person: PEOPLE[who % PEOPLE.length]!, kind };
    const chosen = pick % 8 === 0 ? wild : (offered[who % Math.max(1, offered.length)] ?? wild);
    const decided = decideCase(run.facts, run.state, run.command(chosen.kind, pick), chosen.person);
    if (decided.ok) run.add(decided.value);
  }
  run.issue();
}

describe('Cases, whatever people do', () => {
  it('accept exactly the commands that they offer', () => {
    fc.assert(
      fc.property(definitions, walks, (definition, path) => {
        const run = new RandomCase(definition);
        walk(run, path, () => {
          for (const person of PEOPLE) {
            const offered = availableCommands(run.facts, run.state, person).map((command) => command.kind);
            const accepted = KINDS.filter((kind) => decideCase(run.facts, run.state, run.command(kind, 0), person).ok);
            expect(accepted).toEqual(offered);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never get stuck: some way leads to an end', () => {
    fc.assert(
      fc.property(definitions, walks, (definition, path) => {
        const run = new RandomCase(definition);
        walk(run, path);
        for (let left = 120; run.state.status !== 'ended' && left > 0; left -= 1) {
          if (run.issue()) continue;
          const next = PEOPLE.flatMap((person) => {
            const kinds = availableCommands(run.facts, run.state, person).map((command) => command.kind);
            const kind = (['correct', 'accept', 'decide'] as const).find((wanted) => kinds.includes(wanted));
            return kind === undefined ? [] : [{ person, kind }];
          })[0];
          expect(next).toBeDefined();
          if (next === undefined) return;
          const decided = decideCase(run.facts, run.state, run.command(next.kind, 0), next.person);
          expect(decided.ok).toBeTrue();
          if (decided.ok) run.add(decided.value);
        }
        expect(run.state.status).toBe('ended');
      }),
      { numRuns: 150 },
    );
  });

  it('fold into well-formed states, one event a number, effects never twice', () => {
    fc.assert(
      fc.property(definitions, walks, (definition, path) => {
        const run = new RandomCase(definition);
        walk(run, path);
        expect(CaseState.safeParse(JSON.parse(JSON.stringify(run.state))).error).toBeUndefined();
        expect(run.state.seq).toBe(run.events.length);
        const ids = effectsOf(run.facts, run.events, 1).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(run.events.filter((event) => event.kind === 'correctionRequested').length).toBeLessThan(2);
        expect(run.events.filter((event) => event.kind === 'ended').length).toBeLessThan(2);
      }),
      { numRuns: 150 },
    );
  });

  it('are never worked on by their own applicant', () => {
    fc.assert(
      fc.property(definitions, walks, (definition, path) => {
        const run = new RandomCase(definition);
        walk(run, path);
        const own = run.events.filter((event) => event.by.account === APPLICANT.account).map((event) => event.kind);
        expect(own.every((kind) => ['submitted', 'corrected', 'withdrawn'].includes(kind))).toBeTrue();
      }),
      { numRuns: 100 },
    );
  });

  it('have every day accounted for, once', () => {
    fc.assert(
      fc.property(definitions, walks, fc.nat(60_000), (definition, path, later) => {
        const run = new RandomCase(definition);
        walk(run, path);
        run.wait(later);
        const { spans, totals, missingYear } = readClocks(definition, run.state, run.facts.calendar, run.now);
        expect(missingYear).toBeUndefined();
        spans.forEach((span, index) => {
          expect(span.from <= span.to).toBeTrue();
          if (index > 0) expect(span.from).toBe(addDays(spans[index - 1]!.to, 1));
        });
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(Object.values(totals))).toBe(sum(spans.map((span) => span.workingDays)));
        expect(spans[0]?.from).toBe('2026-03-02');
      }),
      { numRuns: 150 },
    );
  });

  it('are walked through far enough for all this to mean something', () => {
    const seen = new Map<string, number>();
    for (const [definition, path] of fc.sample(fc.tuple(definitions, walks), { numRuns: 100, seed: 1 })) {
      const run = new RandomCase(definition);
      walk(run, path);
      for (const { kind } of run.events) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    for (const kind of [
      'accepted',
      'deemedAccepted',
      'corrected',
      'stepTaken',
      'stepReleased',
      'routed',
      'notified',
      'certificateIssued',
      'ended',
    ]) {
      expect(seen.get(kind) ?? 0)
        .withContext(kind)
        .toBeGreaterThan(5);
    }
    expect(seen.get('stepDecided') ?? 0).toBeGreaterThan(150);
  });
});
