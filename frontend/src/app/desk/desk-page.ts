import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { Empty } from '../ui/empty';
import { ErrorState } from '../ui/error-state';
import { Skeleton } from '../ui/skeleton';
import { CaseCardLink } from './case-card-link';
import { type DeskFilter, DeskListStore } from './desk-list.store';
import { DESK_WORDS } from './words';

/** The approver's desk: what waits on the left, the chosen case on the right. */
@Component({
  selector: 'tb-desk-page',
  imports: [CaseCardLink, Empty, ErrorState, RouterOutlet, Skeleton],
  providers: [DeskListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.open]': 'open()', '(document:keydown)': 'hear($event)' },
  templateUrl: './desk-page.html',
  styleUrl: './desk-page.css',
})
export class DeskPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly store = inject(DeskListStore);
  /** Whoever only supervises sees all cases and has none of his own. */
  protected readonly filters = computed<readonly DeskFilter[]>(() =>
    this.session.may('case.work') ? ['mine', 'receive', 'done', 'all'] : ['all'],
  );

  /** Whether a case is open: a phone then shows it instead of the list. */
  protected readonly open = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(undefined),
      map(() => /^\/desk\/[^?/]+/.test(this.router.url)),
    ),
    { requireSync: true },
  );

  constructor() {
    this.store.show(this.filters()[0] ?? 'all');
  }

  /** `/` goes to the search, 0–3 choose a filter; both rest while something is being typed. */
  protected hear(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable], [role="dialog"]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      event.preventDefault();
      this.box().nativeElement.focus();
    }
  }
}
