import * as fc from 'fast-check';
import { availableCommands } from '#shared/case/available-commands';
import type { Actor } from '#shared/case/actor';
import type { CaseCommandKind } from '#shared/case/case-command';
import { CaseState } from '#shared/case/case-state';
import { decideCase } from '#shared/case/decide-case';
import { effectsOf } from '#shared/case/effects';
import { APPLICANT, GOLDEN, KINDS, PEOPLE, RandomCase, randomDefinition } from '#shared/case/random-case.spec-support';
import type { Definition } from '#shared/definition/definition';
import { addDays } from '#shared/kernel/civil-date';
import { readClocks } from '#shared/clock/read-clocks';
import type { MaterialChoices } from '#shared/material/material-choices';

/** The numbers of runs that a release needs; the daily run takes a fraction. */
const LONG = (fc.readConfigureGlobal()?.numRuns ?? 0) > 1000;
const runs = (daily: number, long: number): { readonly numRuns: number } => ({ numRuns: LONG ? long : daily });

/** Now and then nobody does anything for longer than the intake limit lasts. */
const pauses = fc.oneof({ weight: 6, arbitrary: fc.nat(4000) }, { weight: 1, arbitrary: fc.constant(12_000) });
const moves = fc.record({ who: fc.nat(999), kind: fc.constantFrom(...KINDS), pick: fc.nat(99), minutes: pauses });
type Move = { readonly who: number; readonly kind: CaseCommandKind; readonly pick: number; readonly minutes: number };

/** A case and what people do with it. */
interface Walk {
  readonly definition: Definition;
  readonly choices: MaterialChoices;
  readonly path: readonly Move[];
}
const walks: fc.Arbitrary<Walk> = fc.record({
  definition: fc.oneof({ weight: 9, arbitrary: randomDefinition }, { weight: 1, arbitrary: fc.constant(GOLDEN) }),
  choices: fc.record({
    commitments: fc.constantFrom<string[]>([], ['promise']),
    deferred: fc.constantFrom<string[]>([], ['layout']),
  }),
  path: fc.array(moves, { minLength: 6, maxLength: 30, size: 'max' }),
});

const begin = ({ definition, choices }: Walk): RandomCase =>
  new RandomCase(definition, definition === GOLDEN ? undefined : choices);

interface Offer {
  readonly person: Actor;
  readonly kind: CaseCommandKind;
  readonly step?: string;
}

/** What ends a case early. */
const EARLY: ReadonlySet<CaseCommandKind> = new Set(['withdraw', 'refuseAcceptance', 'refer', 'returnMaterials']);

/** Everything that somebody may do now; what ends a case early only where asked for. */
function offers(run: RandomCase, early: boolean): Offer[] {
  const { facts, state } = run;
  return PEOPLE.flatMap((person) =>
    availableCommands(facts, state, person)
      .filter(({ kind }) => early || !EARLY.has(kind))
      .map(({ kind, step }) => ({ person, kind, ...(step !== undefined && { step }) })),
  );
}

/** Walks through a case: mostly what is offered, now and then anything by anybody. `seen` is called before each move. */
function walk(run: RandomCase, path: readonly Move[], seen: () => void = () => undefined): void {
  for (const { who, kind, pick, minutes } of path) {
    run.wait(minutes);
    run.issue();
    seen();
    const offered = offers(run, pick > 92);
    const wild: Offer = { person: PEOPLE[who % PEOPLE.length]!, kind };
    const chosen = pick % 8 === 0 ? wild : (offered[(who * 31 + pick) % Math.max(1, offered.length)] ?? wild);
    const command = run.command(chosen.kind, pick, chosen.step, chosen.person);
    const decided = decideCase(run.facts, run.state, command, chosen.person);
    if (decided.ok) run.add(decided.value);
  }
  run.issue();
}

/** What brings a case forward, the surest first. */
const FORWARD: readonly CaseCommandKind[] = ['correct', 'accept', 'act', 'supply', 'countersign', 'decide', 'take'];

/** Brings a case to its end by what is offered alone; how it stands then. */
function drive(run: RandomCase): string {
  for (let left = 400; run.state.status !== 'ended' && left > 0; left -= 1) {
    if (run.issue()) continue;
    const offered = offers(run, false);
    const next = FORWARD.flatMap((kind) => offered.find((offer) => offer.kind === kind) ?? [])[0];
    if (next === undefined) return `stuck at ${JSON.stringify(run.state.steps)} ${run.state.status}`;
    const decided = decideCase(run.facts, run.state, run.command(next.kind, 0, next.step, next.person), next.person);
    if (!decided.ok) return `${next.kind}: ${JSON.stringify(decided.refusal)}`;
    run.add(decided.value);
  }
  return run.state.status;
}

describe('Cases, whatever people do', () => {
  it('accept exactly the commands that they offer', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        const run = begin(walked);
        walk(run, walked.path, () => {
          const steps = run.state.steps.map(({ key }) => key);
          for (const person of PEOPLE) {
            const offered = availableCommands(run.facts, run.state, person).map(
              ({ kind, step }) => `${kind} ${step ?? ''}`,
            );
            const accepted = KINDS.flatMap((kind) =>
              [undefined, ...steps]
                .filter((step) => step === undefined || 'step' in run.command(kind, 0, step) || kind === 'decide')
                .filter((step) => step !== undefined || steps.length === 0 || !('step' in run.command(kind, 0)))
                .filter((step) => step !== undefined || kind !== 'decide')
                .filter((step) => decideCase(run.facts, run.state, run.command(kind, 0, step, person), person).ok)
                .map((step) => `${kind} ${step ?? ''}`),
            );
            expect(accepted.sort()).toEqual(offered.sort());
          }
        });
      }),
      runs(60, 10_000),
    );
  });

  it('never get stuck: from wherever they come some way leads to an end', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        const run = begin(walked);
        walk(run, walked.path);
        expect(drive(run)).toBe('ended');
      }),
      runs(300, 10_000),
    );
  });

  it('fold into well-formed states, one event a number, effects never twice', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        const run = begin(walked);
        walk(run, walked.path);
        expect(CaseState.safeParse(JSON.parse(JSON.stringify(run.state))).error).toBeUndefined();
        expect(run.state.seq).toBe(run.events.length);
        const ids = effectsOf(run.facts, run.events, 1, run.state).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(run.events.filter((event) => event.kind === 'correctionRequested').length).toBeLessThan(2);
        expect(run.events.filter((event) => event.kind === 'ended').length).toBeLessThan(2);
        expect(run.events.filter((event) => event.kind === 'aftercareEnded').length).toBeLessThan(2);
      }),
      runs(200, 10_000),
    );
  });

  it('are never worked on by their own applicant', () => {
    const own = ['submitted', 'corrected', 'withdrawn', 'acted', 'supplied', 'commitmentWithdrawn', 'reminded'];
    fc.assert(
      fc.property(walks, (walked) => {
        const run = begin(walked);
        walk(run, walked.path);
        const kinds = run.events.filter((event) => event.by.account === APPLICANT.account).map((event) => event.kind);
        expect(kinds.filter((kind) => !own.includes(kind))).toEqual([]);
      }),
      runs(100, 2000),
    );
  });

  it('have every day accounted for, once', () => {
    fc.assert(
      fc.property(walks, fc.nat(60_000), (walked, later) => {
        const run = begin(walked);
        walk(run, walked.path);
        run.wait(later);
        const { spans, totals, missingYear } = readClocks(run.definition, run.state, run.facts.calendar, run.now);
        expect(missingYear).toBeUndefined();
        spans.forEach((span, index) => {
          expect(span.from <= span.to).toBeTrue();
          if (index > 0) expect(span.from).toBe(addDays(spans[index - 1]!.to, 1));
        });
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(Object.values(totals))).toBe(sum(spans.map((span) => span.workingDays)));
        expect(spans[0]?.from).toBe('2026-03-02');
      }),
      runs(150, 10_000),
    );
  });

  it('are walked through far enough for all this to mean something', () => {
    const seen = new Map<string, number>();
    for (const walked of fc.sample(walks, { numRuns: 250, seed: 1 })) {
      const run = begin(walked);
      walk(run, walked.path);
      drive(run);
      for (const { kind } of run.events) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    const rare = ['submitted', 'notAccepted', 'referred', 'documentIssued', 'certificateChanged', 'entitlementGranted'];
    const missing = [
      ...['accepted', 'deemedAccepted', 'corrected', 'stepTaken', 'stepReleased', 'routed', 'notified', 'lookedUp'],
      ...['certificateIssued', 'ended', 'countersigned', 'laneEnded', 'correctionProposed', 'materialsReturned'],
      ...[
        'returnedTo',
        'transferred',
        'delegated',
        'cosignerAdded',
        'consulted',
        'opinionGiven',
        'extended',
        'reminded',
      ],
      ...['deadlineSet', 'deadlineApproved', 'acted', 'supplied', 'commitmentWithdrawn', 'limitExpired'],
      ...['aftercareBegun', 'aftercareEnded'],
    ].filter((kind) => !rare.includes(kind) && (seen.get(kind) ?? 0) < 3);
    expect(missing).toEqual([]);
    expect(seen.get('stepDecided') ?? 0).toBeGreaterThan(150);
  });
});
