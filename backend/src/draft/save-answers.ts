import { Injectable } from '@nestjs/common';
import type { SaveAnswers as SaveAnswersBody, SavedDraft } from '#shared/api/draft';
import { MAX_ANSWER_BYTES } from '#shared/form/answers';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { DraftRepository } from '#backend/draft/draft.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';

/** Keeps what an applicant typed, as he typed it: the rules judge it when he submits. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Refuses with DRAFT.NOT_FOUND, REVISION.STALE or ANSWERS.TOO_LARGE. */
  async run(
    id: string,
    seen: number,
    { answers, choices, page }: SaveAnswersBody,
    me: Caller,
  ): Promise<Outcome<SavedDraft>> {
    if (Buffer.byteLength(JSON.stringify(answers)) > MAX_ANSWER_BYTES)
      return refused('ANSWERS.TOO_LARGE', { max: MAX_ANSWER_BYTES });
    const savedAt = this.clock.now();
    const revision = await this.drafts.save(id, me.account, seen, {
      answers,
      page,
      savedAt,
      ...(choices && { choices }),
      saveId: this.ids.next(),
    });
    if (revision !== undefined) return done({ revision, savedAt });
    const present = await this.drafts.find(id, me.account);
    return present ? refused('REVISION.STALE', { revision: present.revision }) : refused('DRAFT.NOT_FOUND');
  }
}
