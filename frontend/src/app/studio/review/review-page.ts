import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Change } from '#shared/diff/change';
import type { Text } from '#shared/kernel/text';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { FourFigures } from '../gate/four-figures';
import type { Bearing } from './bearing';
import { ChangeCard } from './change-card';
import { DecisionPane } from './decision-pane';
import { MeasuredFigures } from './measured-figures';
import { ReviewStore } from './review.store';
import { REVIEW_WORDS } from './words';

/** The second person reads every change where it stands, and answers for it. */
@Component({
  selector: 'tb-review-page',
  imports: [
    ChangeCard,
    DecisionPane,
    ErrorState,
    FourFigures,
    Icon,
    MeasuredFigures,
    Notice,
    RouterLink,
    Skeleton,
    Tag,
  ],
  providers: [ReviewStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'key($event)' },
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  readonly item = input.required<string>();

  private readonly page = inject(DOCUMENT);
  protected readonly store = inject(ReviewStore);
  protected readonly days = injectDays();
  protected readonly say = injectSay();
  protected readonly t = injectWords(REVIEW_WORDS);
  protected readonly name = computed(() => {
    const basics = this.store.review()?.definition['basics'] as unknown as { readonly name?: Text } | undefined;
    return this.say(basics?.name) || this.item();
  });
  protected readonly gone = computed(
    () => this.store.problem()?.status === 404 || this.store.problem()?.status === 409,
  );
  protected readonly share = computed(() => {
    const all = this.store.review()?.changes.length ?? 0;
    return all === 0 ? 100 : (this.store.seen().size / all) * 100;
  });

  constructor() {
    effect(() => {
      const item = this.item();
      void untracked(() => this.store.read(item));
    });
  }

  protected groupName(name: Bearing | Change['part']): string {
    return name in REVIEW_WORDS.zh.bearing
      ? this.t(`bearing.${name as Bearing}`)
      : this.t(`part.${name as Change['part']}`);
  }

  protected show(index: number): void {
    this.store.see(index);
    this.page.getElementById(`change-${index}`)?.scrollIntoView({ block: 'nearest' });
  }

  protected next(): void {
    const index = this.store.next();
    if (index !== undefined) this.show(index);
  }

  protected key(event: KeyboardEvent): void {
    if (
      event.ctrlKey ||
      event.altKey ||
      (event.target instanceof HTMLElement && ['TEXTAREA', 'INPUT', 'SELECT'].includes(event.target.tagName))
    )
      return;
    const ordered = this.store.ordered().map(({ index }) => index);
    const at = ordered.indexOf(this.store.current());
    if (event.key === 'j') this.show(ordered[at + 1] ?? ordered[at] ?? 0);
    else if (event.key === 'k') this.show(ordered[at - 1] ?? ordered[at] ?? 0);
    else if (event.key === 'v' && at >= 0) this.store.see(this.store.current());
  }
}
