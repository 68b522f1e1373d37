import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DraftCard } from '#shared/api/draft';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Dialogs } from '../../ui/dialogs';
import { Empty } from '../../ui/empty';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { MY_WORDS } from '../words/my-words';
import { CaseLine } from './case-line';
import { OwnWorkStore } from './own-work.store';

/** `/my/cases`: corrections by deadline, drafts, what runs, what ended. */
@Component({
  selector: 'tb-cases-page',
  imports: [CaseLine, Empty, ErrorState, PageHeader, RouterLink, Skeleton, Tag],
  providers: [OwnWorkStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cases-page.html',
  styleUrl: './cases-page.css',
})
export class CasesPage {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly store = inject(OwnWorkStore);
  protected readonly t = injectWords(MY_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();

  protected readonly goesOn = computed(() => this.store.groups().toMend.length + this.store.drafts().length > 0);
  protected readonly empty = computed(() => this.store.cases().length + this.store.drafts().length === 0);

  constructor() {
    void this.store.load();
  }

  protected nameOf({ name, nameEn }: DraftCard): string {
    return this.say({ zh: name, ...(nameEn !== undefined && { en: nameEn }) });
  }

  protected async discard(draft: DraftCard): Promise<void> {
    const agreed = await this.dialogs.confirm({
      title: this.t('discardTitle'),
      text: this.t('discardText'),
      act: this.t('discard'),
      tone: 'danger',
    });
    if (agreed && (await this.store.discard(draft.id))) this.notices.done(this.t('discarded'));
  }
}
