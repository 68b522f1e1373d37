import { Injectable } from '@nestjs/common';
import type { Answers } from '#shared/form/answers';
import { countedAnswers } from '#shared/form/counted-answers';
import type { Evidence } from '#shared/material/evidence';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { applicantAsDoer } from '#backend/audit/act';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { DraftRepository } from '#backend/draft/draft.repository';
import { GatherEvidence } from '#backend/evidence/gather-evidence';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { CompiledVersions } from '#backend/service/compiled-versions';
import { AccountRepository } from '#backend/session/account.repository';

/** What is already known of an applicant, for the materials that his saved answers need. */
@Injectable()
export class DraftEvidence {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly accounts: AccountRepository,
    private readonly versions: CompiledVersions,
    private readonly gather: GatherEvidence,
    private readonly clock: Clock,
    private readonly calendars: CalendarRepository,
  ) {}

  /** Refuses with DRAFT.NOT_FOUND. What a register does not tell in time is not there: the applicant is asked for it. */
  async run(id: string, me: Caller): Promise<Outcome<Evidence>> {
    const draft = await this.drafts.find(id, me.account);
    const version = draft && (await this.versions.find(draft.item, draft.version));
    if (draft === undefined || version === undefined) return refused('DRAFT.NOT_FOUND');
    const { definition } = version.view;
    const applicant = (await this.accounts.profileOf(me.account)) ?? { kind: 'person' as const, name: me.name };
    const surroundings = { applicant, today: this.clock.today(), calendar: await this.calendars.all() };
    const answers = countedAnswers(definition, draft.answers as Answers, surroundings);
    const object = { kind: 'draft' as const, id, name: definition.basics.name };
    return done(
      await this.gather.run({ definition, answers, surroundings }, me.account, { doer: applicantAsDoer(me), object }),
    );
  }
}
