import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView } from '#shared/api/case';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { injectDays } from '../i18n/day-words';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Icon } from '../ui/icon';
import { Tag } from '../ui/tag';
import { CLOCK_WORDS } from './clock-words';
import { DESK_WORDS } from './words';

/** For whom, what, under which version, and every clock that has begun. */
@Component({
  selector: 'tb-case-head',
  imports: [Icon, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="tb-link back" routerLink="/desk"><tb-icon name="back" /> {{ t('back') }}</a>
    <div class="tb-row">
      <h2 #heading tabindex="-1">{{ holder() }}</h2>
      @if (applicant(); as name) {
        <span>{{ t('by', { name }) }}</span>
      }
      <span>{{ say(view().itemName) }} · {{ view().state.number }}</span>
      <tb-tag [attr.title]="t('pinnedWhy')"
        ><tb-icon name="lock" /> {{ t('pinned', { version: view().state.version }) }}</tb-tag
      >
      <tb-tag tone="primary">{{ where() }}</tb-tag>
    </div>
    <ul class="tb-row tb-small" [attr.aria-label]="c('label')">
      @for (clock of clocks(); track clock.key) {
        <li [attr.data-state]="clock.state" [attr.data-warning]="clock.warning">{{ wordsOf(clock) }}</li>
      }
      @if (view().ledger.missingYear; as year) {
        <li data-state="overdue">{{ c('noYear', { year }) }}</li>
      }
    </ul>
  `,
  styleUrl: './case-head.css',
})
export class CaseHead {
  readonly view = input.required<CaseView>();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly c = injectWords(CLOCK_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();

  protected readonly holder = computed(() => {
    const { answers, applicant } = this.view().state;
    return typeof answers['name'] === 'string' ? answers['name'] : applicant.name;
  });
  /** Who applied, where that is not the name in the heading: the list knows the case by it. */
  protected readonly applicant = computed(() => {
    const { name } = this.view().state.applicant;
    return name === this.holder() ? '' : name;
  });
  protected readonly where = computed(() => {
    const { status, end } = this.view().state;
    return end ? this.t(`end.${end.kind}`) : this.t(`status.${status}`);
  });
  protected readonly clocks = computed(() => this.view().ledger.clocks.filter((clock) => clock.state !== 'notStarted'));

  constructor() {
    // Opened from the list or by key: the focus goes with the reader, and is not left on a list that a phone has hidden.
    afterNextRender(() => this.heading().nativeElement.focus({ preventScroll: true }));
  }

  protected wordsOf(clock: ClockReading): string {
    const name = this.say(clock.name);
    if (clock.state === 'met' || clock.state === 'missed') return this.c(clock.state, { name });
    const running = this.running(clock, name);
    if (clock.state === 'paused') return `${running} · ${this.c('paused')}`;
    return clock.state === 'overdue' ? `${running} · ${this.c('overdue', { name })}` : running;
  }

  /** How much of a limit is used; of one in months or years how much is left. */
  private running({ unit, due, dueAt, usedDays, limitDays, remaining }: ClockReading, name: string): string {
    if (unit === 'spot') return this.c('spot', { name });
    if (due === undefined) return name;
    const day = dueAt === undefined ? this.days.day(due) : this.days.moment(dueAt);
    if ((unit === 'month' || unit === 'year') && remaining !== undefined)
      return this.c('left', { name, left: remaining, day });
    return this.c('used', { name, used: usedDays, limit: limitDays, unit: this.c(`unit.${unit}`), day });
  }
}
