import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NoticeView } from '#shared/api/notice';
import { noticeWords } from '#shared/case/notice-words';
import { injectDays } from '../i18n/day-words';
import { LanguageChoice } from '../i18n/language-choice';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Notices } from '../session/notices';
import { Empty } from '../ui/empty';
import { ErrorState } from '../ui/error-state';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { Tag } from '../ui/tag';
import { InboxStore } from './inbox.store';
import { INBOX_WORDS } from './words';

/** `/notices` and `/inbox`: what one was told about one's cases, newest first; each leads to its case. */
@Component({
  selector: 'tb-inbox-page',
  imports: [Empty, ErrorState, PageHeader, RouterLink, Skeleton, Tag],
  providers: [InboxStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './inbox-page.html',
  styleUrl: './inbox-page.css',
})
export class InboxPage {
  private readonly language = inject(LanguageChoice).language;
  private readonly messages = inject(Notices);
  protected readonly store = inject(InboxStore);
  protected readonly t = injectWords(INBOX_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();

  protected readonly anyUnread = computed(() => this.store.notices().some(({ read }) => !read));

  constructor() {
    void this.store.load();
  }

  protected words(notice: NoticeView): { readonly title: string; readonly text: string } {
    return noticeWords(notice.kind, notice.params, this.language());
  }

  protected addressOf({ side, case: id }: NoticeView): readonly string[] {
    return side === 'applicant' ? ['/my/cases', id] : ['/desk', id];
  }

  /** Following a notice is reading it. */
  protected follow({ id, read }: NoticeView): void {
    if (!read) void this.store.read(id);
  }

  protected async chooseMail(on: boolean): Promise<void> {
    if (await this.store.chooseMail(on)) this.messages.done(this.t(on ? 'mailOn' : 'mailOff'));
  }
}
