import cases from './cases.json' with { type: 'json' };
import schema1 from './definition.json' with { type: 'json' };
import type { Json } from '#shared/kernel/json';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { Definition, SCHEMA } from '#shared/definition/definition';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import { availableCommands } from '#shared/case/available-commands';
import { CaseEvent } from '#shared/case/case-event';
import { CaseState } from '#shared/case/case-state';
import { digest } from '#shared/case/digest.spec-support';
import { decideCase } from '#shared/case/decide-case';
import { foldCase } from '#shared/case/fold-case';
import { verifyEvents, type SealedEvent } from '#shared/case/seal-event';
import { upgradeState } from '#shared/case/upgrade-state';

interface Recorded {
  readonly name: string;
  readonly sealed: readonly SealedEvent[];
  /** As the first fold folded it. */
  readonly state: Readonly<Record<string, Json>> & { readonly step?: Readonly<Record<string, Json>> };
}

/** Cases that were written when definitions had schema 1, with the states to which they folded then. */
const RECORDED = cases as unknown as readonly Recorded[];
const definition = migrateDefinition(schema1 as unknown as Json) as unknown as Definition;

/** What both folds keep under the same name. */
const SAME = ['answers', 'files', 'status', 'item', 'version', 'number', 'applicant', 'profile', 'seq', 'end'];
const TIMES = ['submittedAt', 'acceptedAt', 'decidedAt', 'deliveredAt', 'endedAt'];
const LISTS = ['documents', 'certificates', 'correction'];

describe('A definition of schema 1', () => {
  it('is brought up to the present language, and nothing of it is lost', () => {
    expect(Definition.safeParse(definition).error).toBeUndefined();
    expect(definition.schema).toBe(SCHEMA);
    const steps = schema1.chain.steps.map((step) => (step.kind === 'task' ? { ...step, mayCorrect: true } : step));
    const correcting = { ...schema1, chain: { ...schema1.chain, steps } };
    const migrated = Definition.parse(migrateDefinition(correcting as unknown as Json));
    for (const step of migrated.chain.steps) if (step.kind === 'task') expect(step.may?.correct).toBeTrue();
    expect(definition.clocks.find(({ kind }) => kind === 'intake')?.onExpiry?.effect).toBe('deemedAccepted');
  });

  it('is left alone when it is of the present schema, and of one that nobody knows', () => {
    expect<unknown>(migrateDefinition(definition as unknown as Json)).toEqual(definition);
    for (const strange of [null, 7, 'x', [], { schema: 0 }, { schema: 99 }])
      expect<unknown>(migrateDefinition(strange as Json)).toEqual(strange);
  });
});

for (const { name, sealed, state } of RECORDED) {
  describe(`A case of schema 1 that ${name}`, () => {
    const events = sealed.map(({ event }) => event);
    const folded = foldCase(events);

    it('is made of events that are still well formed and sealed', () => {
      for (const event of events) expect(CaseEvent.safeParse(event).error).toBeUndefined();
      expect(verifyEvents(sealed, digest)).toEqual({ ok: true });
    });

    it('folds to the same state', () => {
      expect(CaseState.safeParse(JSON.parse(JSON.stringify(folded))).error).toBeUndefined();
      for (const key of [...SAME, ...TIMES, ...LISTS])
        expect<unknown>((folded as unknown as Record<string, unknown>)[key])
          .withContext(key)
          .toEqual(state[key]);
      // Which of them is the decision was found by its instant then.
      const decisions: unknown = folded.decisions.map(({ decides: _, ...plain }) => plain);
      expect(decisions).toEqual(state['decisions']);
      expect<unknown>(folded.steps).toEqual(state.step === undefined ? [] : [state.step]);
    });

    it('shows in lists as it stands, its events unread', () => {
      const { steps, status, trace } = upgradeState(state as unknown as CaseState);
      expect<unknown>({ steps, status, trace }).toEqual({
        ...{ steps: folded.steps, status: folded.status },
        trace: Object.fromEntries(Object.entries(folded.trace).filter(([key]) => key in trace)),
      });
    });

    it('goes on by the rules of today', () => {
      const facts = {
        definition,
        calendar: [CALENDAR_2026],
        now: '2026-03-20T01:00:00.000Z',
        regions: () => undefined,
      };
      const people = ['hall.clerk', 'market.inspector', 'market.reviewer', 'market.chief'];
      const offered = people.flatMap((post) => {
        const actor = { account: `new.${post}`, name: post, posts: [post] };
        return availableCommands(facts, folded, actor).map(({ kind, step }) => ({ actor, kind, step }));
      });
      if (folded.status !== 'inProgress') return expect(offered.filter(({ kind }) => kind === 'decide')).toEqual([]);
      const next = offered.find(({ kind }) => kind === 'decide')!;
      const points: never[] = [];
      const decision = { step: next.step!, outcome: 'fit', reason: '符合', points };
      const decided = decideCase(facts, folded, { kind: 'decide', decision }, next.actor);
      expect(decided.ok || decided.refusal.code === 'CASE.DECISION_INVALID').toBeTrue();
    });
  });
}
