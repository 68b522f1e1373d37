import { regionNames } from '#shared/form/region-names';
import * as fc from 'fast-check';
import applicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Actor } from '#shared/case/actor';
import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { foldCase } from '#shared/case/fold-case';
import { deemAccepted } from '#shared/case/expired-limits';
import { issueCertificate } from '#shared/case/platform-acts';
import { submitCase } from '#shared/case/submit-case';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';

const REGIONS = regionNames([
  { code: '000000', name: { zh: '青禾市', en: 'Qinghe' } },
  { code: '000001', name: { zh: '江岸区', en: "Jiang'an" }, parent: '000000' },
]);

export const GOLDEN = food as unknown as Definition;
const NOODLES = (applicants as unknown as { profile: ApplicantProfile; answers: Answers }[])[0]!;

const actor = (account: string, ...posts: string[]): Actor => ({ account, name: account, posts });
/** Three people for each post, so that two who must differ are always there; the applicant holds one too. */
const POSTS = ['a.one', 'a.two', 'a.three', 'hall.clerk', 'market.reviewer', 'market.inspector', 'market.chief'];
export const APPLICANT = actor('applicant', 'a.one', 'hall.clerk', 'market.chief');
export const PEOPLE: readonly Actor[] = [
  APPLICANT,
  ...POSTS.flatMap((post) => ['x', 'y', 'z'].map((name) => actor(`${post}.${name}`, post))),
  actor('both', 'a.one', 'a.two', 'a.three'),
];

const text = (zh: string) => ({ zh });
const ENDS = ['granted', 'refused'] as const;

/** A small chain of tasks, forks, messages and certificates: some way out of each step leads forward, others anywhere. */
export const randomDefinition: fc.Arbitrary<Definition> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('task', 'task', 'task', 'route', 'notify', 'automatic'),
      mode: fc.constantFrom('any', 'all', 'sequence'),
      heads: fc.constantFrom(undefined, 2),
      posts: fc.subarray(['a.one', 'a.two', 'a.three'], { minLength: 1 }),
      far: fc.nat(20),
      decides: fc.boolean(),
      mayCorrect: fc.boolean(),
      limit: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((plans) => {
    const keyOf = (index: number) => (index < plans.length ? `s${index}` : ENDS[index % 2]!);
    const steps = plans.map((plan, index): Step => {
      const base = { key: `s${index}`, name: text(`第${index}步`), stage: 'review' as const };
      const next = keyOf(index + 1);
      if (plan.kind === 'route')
        return {
          ...base,
          kind: 'route',
          branches: [{ when: 'form.seats > 20.0', label: text('大'), next }],
          otherwise: keyOf(index + 1 + (plan.far % 2)),
        };
      if (plan.kind === 'notify') return { ...base, kind: 'notify', message: text('{{applicant}}，{{item}}'), next };
      if (plan.kind === 'automatic')
        return { ...base, kind: 'automatic', action: { kind: 'issueCertificate', result: 'foodLicence' }, next };
      const outcome = (key: string, to: string) => ({
        key,
        label: text(key),
        next: to,
        tone: 'neutral' as const,
        reason: 'optional' as const,
      });
      return {
        ...{
          ...base,
          kind: 'task',
          posts: plan.posts,
          mode: plan.mode as 'any',
          decides: plan.decides,
          mayCorrect: plan.mayCorrect,
        },
        ...(plan.heads !== undefined && plan.mode === 'all' && { heads: plan.heads }),
        ...(plan.limit && { limit: { n: 2, unit: 'workingDay' as const } }),
        outcomes: [outcome('forward', next), outcome('anywhere', keyOf(plan.far % (plans.length + 2)))],
      };
    });
    const ends = GOLDEN.chain.steps.filter((step) => step.kind === 'end');
    return {
      ...GOLDEN,
      chain: { ...GOLDEN.chain, steps: [...steps, ...ends], intake: { ...GOLDEN.chain.intake, accepted: 's0' } },
    };
  });

/** A case that is worked on by the rules alone. */
export class RandomCase {
  readonly events: CaseEvent[];
  private minutes = 0;

  constructor(readonly definition: Definition) {
    const submitted = submitCase({
      ...{ item: 'some-item', version: 1, hash: `sha256:${'0'.repeat(64)}`, definition, number: '1', now: this.now },
      ...{
        applicant: { account: APPLICANT.account, name: '张伟' },
        profile: NOODLES.profile,
        answers: NOODLES.answers,
      },
      files: ['licence', 'layout'].map((material) => ({
        id: material,
        material,
        name: 'a.pdf',
        type: 'application/pdf' as const,
        bytes: 1,
        sha256: '0'.repeat(64),
        scan: 'clean' as const,
      })),
    });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal));
    this.events = [submitted.value];
  }

  get now(): string {
    return new Date(Date.parse('2026-03-02T01:00:00.000Z') + this.minutes * 60_000).toISOString();
  }

  get facts(): CaseFacts {
    return { definition: this.definition, calendar: [CALENDAR_2026], now: this.now, regions: REGIONS };
  }

  get state(): CaseState {
    return foldCase(this.events);
  }

  wait(minutes: number): void {
    this.minutes += minutes;
  }

  add(events: readonly CaseEvent[]): void {
    this.events.push(...events);
  }

  /** What the platform does by itself; whether there was anything. */
  issue(): boolean {
    const expiry = deemAccepted(this.facts, this.state);
    if (expiry && 'events' in expiry) this.add(expiry.events);
    const count = this.state.certificates.length;
    const issued = issueCertificate(this.facts, this.state, {
      id: `c${count}`,
      number: `n${count}`,
      file: 'f',
      code: 'c',
      holder: '张伟',
    });
    if (issued !== undefined) this.add(issued);
    return issued !== undefined || (expiry !== undefined && 'events' in expiry);
  }

  /** A well-made command of a kind, as far as the case lets one be made. */
  command(kind: CaseCommandKind, pick: number): CaseCommand {
    const state = this.state;
    const step = state.step?.key ?? 's0';
    const task = this.definition.chain.steps.find((one) => one.key === step);
    const outcomes = task?.kind === 'task' ? task.outcomes : [];
    const points = task?.kind === 'task' ? (task.reviewPoints ?? []).map(({ key }) => ({ key, holds: true })) : [];
    const made: { readonly [K in CaseCommandKind]: CaseCommand } = {
      accept: { kind: 'accept' },
      refuseAcceptance: { kind: 'refuseAcceptance', as: 'notAccepted', reason: '不属于本机关' },
      requestCorrection: { kind: 'requestCorrection', places: [{ field: 'seats', reason: '不符' }] },
      correct: { kind: 'correct', answers: { seats: 10 + (pick % 40) }, files: [] },
      take: { kind: 'take', step },
      release: { kind: 'release', step },
      decide: {
        kind: 'decide',
        decision: { step, outcome: outcomes[pick % Math.max(1, outcomes.length)]?.key ?? 'none', reason: '好', points },
      },
      withdraw: { kind: 'withdraw', reason: '' },
    };
    return made[kind];
  }
}
