import { Inject, Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { composeMail } from '#backend/mail/compose-mail';
import { Mailer } from '#backend/mail/mailer';
import { NoticeRepository } from '#backend/notice/notice.repository';
import { SETTINGS, siteOf, type Settings } from '#backend/platform/settings';
import { AccountRepository } from '#backend/session/account.repository';
import { EffectDelayed } from '#backend/work/effect-delayed';
import { EffectFailed } from '#backend/work/effect-failed';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Sends a notice by e-mail. */
@Injectable()
export class SendMail {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly accounts: AccountRepository,
    private readonly mailer: Mailer,
    private readonly outbox: OutboxRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * At least once: whoever crashes between sending and finishing sends again, under the same message id. Nothing is sent where the person has
   * turned e-mail off meanwhile. Fails for good with MAIL.REFUSED.
   */
  async run(id: string, effect: Extract<Effect, { kind: 'mail' }>): Promise<void> {
    const notice = await this.notices.find(effect.notice);
    const box = notice && (await this.accounts.mailboxesOf([notice.account])).get(notice.account);
    if (notice !== undefined && box?.on === true) {
      const sent = await this.mailer.send(notice._id, box.address, composeMail(notice, siteOf(this.settings)));
      if (!sent.ok && sent.refusal.code === 'MAIL.REFUSED') throw new EffectFailed(sent.refusal);
      if (!sent.ok) throw new EffectDelayed(sent.refusal);
    }
    await this.outbox.finish(id, effect.id);
  }
}
