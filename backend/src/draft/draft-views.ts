import { Injectable } from '@nestjs/common';
import type { DraftCard, DraftView } from '#shared/api/draft';
import { ApplicantProfile } from '#shared/form/applicant';
import { NO_CHOICES } from '#shared/material/material-choices';
import type { DraftDoc } from '#backend/draft/draft.model';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { CompiledVersions } from '#backend/service/compiled-versions';
import { AccountRepository } from '#backend/session/account.repository';

/** What an applicant reads of his drafts. */
@Injectable()
export class DraftViews {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly versions: CompiledVersions,
    private readonly clock: Clock,
    private readonly calendars: CalendarRepository,
  ) {}

  async whole(draft: DraftDoc, me: Caller): Promise<DraftView> {
    const profile: ApplicantProfile = (await this.accounts.profileOf(me.account)) ?? { kind: 'person', name: me.name };
    return {
      id: draft._id,
      item: draft.item,
      version: draft.version,
      hash: draft.hash,
      answers: draft.answers as DraftView['answers'],
      choices: draft.choices ?? NO_CHOICES,
      files: draft.files,
      ...(draft.page !== undefined && { page: draft.page }),
      profile,
      today: this.clock.today(),
      calendar: [...(await this.calendars.all())],
      revision: draft.revision,
      savedAt: draft.savedAt,
    };
  }

  async card(draft: DraftDoc): Promise<DraftCard> {
    const version = await this.versions.find(draft.item, draft.version);
    const name = version?.view.definition.basics.name ?? { zh: draft.item };
    return {
      id: draft._id,
      item: draft.item,
      name: name.zh,
      ...(name.en !== undefined && { nameEn: name.en }),
      version: draft.version,
      ...(draft.page !== undefined && { page: draft.page }),
      savedAt: draft.savedAt,
    };
  }
}
