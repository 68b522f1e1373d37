import { regionNames } from '#shared/form/region-names';
import applicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import type { Actor } from '#shared/case/actor';
import { COMMAND_KINDS, type CaseCommand, type CaseCommandKind } from '#shared/case/case-command';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { expire } from '#shared/case/expired-limits';
import type { FileRef } from '#shared/case/file-ref';
import { applyEvent, foldCase } from '#shared/case/fold-case';
import { answerLookUp, awaitedLookUps, issueCertificate } from '#shared/case/platform-acts';
import { commandOf } from '#shared/case/random-command.spec-support';
import { RANDOM_POSTS } from '#shared/case/random-definition.spec-support';
import { beginCase } from '#shared/case/submit-case';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import type { MaterialChoices } from '#shared/material/material-choices';

export { GOLDEN, randomDefinition } from '#shared/case/random-definition.spec-support';

const REGIONS = regionNames([
  { code: '000000', name: { zh: '青禾市', en: 'Qinghe' } },
  { code: '000001', name: { zh: '江岸区', en: "Jiang'an" }, parent: '000000' },
]);
const NOODLES = (applicants as unknown as { profile: ApplicantProfile; answers: Answers }[])[0]!;

const actor = (account: string, ...posts: string[]): Actor => ({ account, name: account, posts });
/** Three people for each post, so that those who must differ are always there; the applicant holds some too. */
const POSTS = [
  ...RANDOM_POSTS,
  'hall.clerk',
  'market.reviewer',
  'market.inspector',
  'market.chief',
  'market.lead',
  'market.hearing',
];
export const APPLICANT = actor('applicant', 'a.one', 'hall.clerk', 'market.chief');
export const PEOPLE: readonly Actor[] = [
  APPLICANT,
  ...POSTS.flatMap((post) => ['x', 'y', 'z'].map((name) => actor(`${post}.${name}`, post))),
  actor('both', ...RANDOM_POSTS),
];

const file = (material: string, id = material): FileRef => ({
  ...{ id, material, name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: '0'.repeat(64), scan: 'clean' },
});

/** A case that is worked on by the rules alone. */
export class RandomCase {
  readonly events: CaseEvent[] = [];
  private folded: CaseState | undefined;
  private minutes = 0;

  constructor(
    readonly definition: Definition,
    choices: MaterialChoices = { commitments: [], deferred: [] },
    private readonly around: Partial<CaseFacts> = {},
  ) {
    const begun = beginCase(this.facts, {
      ...{ item: 'some-item', version: 1, hash: `sha256:${'0'.repeat(64)}`, number: '1' },
      applicant: { account: APPLICANT.account, name: '张伟' },
      ...{ profile: NOODLES.profile, answers: NOODLES.answers, choices },
      files: ['licence', 'layout'].map((material) => file(material)),
    });
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
    this.add(begun.value);
  }

  get now(): string {
    return new Date(Date.parse('2026-03-02T01:00:00.000Z') + this.minutes * 60_000).toISOString();
  }

  get facts(): CaseFacts {
    return {
      ...{ definition: this.definition, calendar: [CALENDAR_2026], now: this.now, regions: REGIONS },
      uploads: [file('layout', 'later')],
      ...this.around,
    };
  }

  get state(): CaseState {
    return this.folded!;
  }

  wait(minutes: number): void {
    this.minutes += minutes;
  }

  add(events: readonly CaseEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.folded = event.kind === 'submitted' ? foldCase([event]) : applyEvent(this.state, event);
    }
  }

  /** What the platform does by itself, as long as there is anything; whether there was. */
  issue(): boolean {
    const before = this.events.length;
    for (let left = 60; left > 0; left -= 1) {
      const events = this.lookedUp() ?? this.issued() ?? this.expired();
      if (events === undefined) break;
      this.add(events);
    }
    return this.events.length > before;
  }

  private lookedUp(): readonly CaseEvent[] | undefined {
    const [asked] = awaitedLookUps(this.facts, this.state);
    if (asked === undefined) return undefined;
    const failed = this.minutes % 2 === 1;
    return answerLookUp(
      ...[this.facts, this.state, asked.step],
      failed ? { ok: false, failure: 'REGISTER.SLOW' } : { ok: true, answer: { found: true } },
    );
  }

  issued(): readonly CaseEvent[] | undefined {
    const id = `c${this.state.certificates.length}`;
    return issueCertificate(this.facts, this.state, { id, number: id, file: 'f', code: 'c', holder: '张伟' });
  }

  private expired(): readonly CaseEvent[] | undefined {
    const expiry = expire(this.facts, this.state);
    return expiry !== undefined && 'events' in expiry ? expiry.events : undefined;
  }

  /** A well-made command of a kind by a person, as far as the case lets one be made. */
  command(kind: CaseCommandKind, pick: number, step = this.state.steps[0]?.key ?? 's0', who = APPLICANT): CaseCommand {
    return commandOf(kind, { facts: this.facts, state: this.state, pick, step, who });
  }
}

/** Every kind of command. */
export const KINDS = COMMAND_KINDS;
