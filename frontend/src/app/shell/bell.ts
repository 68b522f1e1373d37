import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, interval, merge } from 'rxjs';
import { UnreadCount } from '../api/unread-count';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { Icon } from '../ui/icon';
import { SHELL_WORDS } from './words';

const LOOK_EVERY = 60_000;

/** The way to one's notices, with how many are unread. Looked at again with each page and each minute that the page is seen. */
@Component({
  selector: 'tb-bell',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown()) {
      <a class="bell" [routerLink]="to()" [attr.aria-label]="label()">
        <tb-icon name="bell" />
        @if (count(); as count) {
          <span class="count" aria-hidden="true">{{ count }}</span>
        }
      </a>
    }
  `,
  styleUrl: './bell.css',
})
export class Bell {
  private readonly session = inject(Session);
  private readonly unread = inject(UnreadCount);
  private readonly t = injectWords(SHELL_WORDS);

  /** Address of the notices in this shell. */
  readonly to = input.required<string>();

  protected readonly shown = computed(() => this.session.person() !== null && this.session.may('notice.own'));
  protected readonly count = computed(() => {
    const { count, more } = this.unread.now();
    return count === 0 ? '' : `${count}${more ? '+' : ''}`;
  });
  protected readonly label = computed(() =>
    this.count() === '' ? this.t('notices') : this.t('noticesUnread', { count: this.count() }),
  );

  constructor() {
    effect(() => {
      const shown = this.shown();
      untracked(() => (shown ? this.unread.refresh() : this.unread.forget()));
    });
    const page = inject(DOCUMENT);
    merge(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)), interval(LOOK_EVERY))
      .pipe(
        filter(() => this.shown() && page.visibilityState === 'visible'),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.unread.refresh());
  }
}
