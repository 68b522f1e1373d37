import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectDays } from '../i18n/day-words';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Notices } from '../session/notices';
import { Session } from '../session/session';
import { Empty } from '../ui/empty';
import { ErrorState } from '../ui/error-state';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { LettersStore } from './letters.store';
import { OVERSIGHT_WORDS } from './words';

/** `/letters`: what the platform gave up, why, and the way to have it tried again. */
@Component({
  selector: 'tb-letters-page',
  imports: [Empty, ErrorState, PageHeader, RouterLink, Skeleton],
  providers: [LettersStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './letters-page.html',
  styleUrl: './letters-page.css',
})
export class LettersPage {
  private readonly messages = inject(Notices);
  protected readonly session = inject(Session);
  protected readonly store = inject(LettersStore);
  protected readonly t = injectWords(OVERSIGHT_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();

  constructor() {
    void this.store.load();
  }

  protected async replay(id: string, effect: string): Promise<void> {
    if (await this.store.replay(id, effect)) this.messages.done(this.t('replayed'));
  }
}
