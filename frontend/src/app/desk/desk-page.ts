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
import { DeskKeys } from './desk-keys';
import { type DeskFilter, DeskListStore } from './desk-list.store';
import { isTyping } from './is-typing';
import { neighbourOf } from './neighbour';
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
  protected readonly keys = inject(DeskKeys);
  /** Whoever only supervises sees all cases and has none of his own; an auditor is told of nothing either. */
  protected readonly filters = computed<readonly DeskFilter[]>(() => {
    if (this.session.may('case.work')) return ['mine', 'receive', 'done', 'all', 'escalated', 'red', 'yellow'];
    return this.session.may('audit.read') ? ['all', 'red', 'yellow'] : ['all', 'escalated', 'red', 'yellow'];
  });

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

  /** `/` goes to the search, 0–6 choose a filter, J and K the next and the previous case; all rest while something is typed. */
  protected hear(event: KeyboardEvent): void {
    if (!this.keys.on() || event.defaultPrevented || isTyping(event)) return;
    const deed = this.deedOf(event.key);
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  }

  private deedOf(key: string): (() => void) | undefined {
    if (key === '/') return () => this.box().nativeElement.focus();
    const by = { j: 1, k: -1 }[key.toLowerCase()];
    if (by !== undefined) return () => this.goTo(by);
    const filter = /^\d$/.test(key) ? this.filters()[Number(key)] : undefined;
    return filter && (() => this.store.show(filter));
  }

  private goTo(by: number): void {
    const here = /^\/desk\/([^?/]+)/.exec(this.router.url)?.[1];
    const next = neighbourOf(this.store.entries(), here, by);
    if (next !== undefined) void this.router.navigate(['/desk', next.id]);
  }
}
