import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { CaseCard } from '#shared/api/case';
import { injectDays } from '../i18n/day-words';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { DESK_WORDS } from './words';

/** One case in the list: for whom, what, where it stands, and how long by which limit. */
@Component({
  selector: 'tb-case-card-link',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a [routerLink]="['/desk', entry().id]" routerLinkActive="current" [ariaCurrentWhenActive]="true">
      <span class="line">
        <strong>{{ entry().holder }}</strong>
        @if (left(); as words) {
          <span class="left" [attr.data-light]="light()"><span class="lamp" aria-hidden="true"></span>{{ words }}</span>
        }
      </span>
      <span class="line tb-muted tb-small">
        <span>{{ say(entry().itemName) }} · {{ where() }}</span>
      </span>
      <span class="line tb-muted tb-small">
        <span>{{ entry().number }}</span>
        @if (due(); as words) {
          <span>{{ words }}</span>
        }
      </span>
    </a>
  `,
  styleUrl: './case-card-link.css',
})
export class CaseCardLink {
  readonly entry = input.required<CaseCard>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();

  protected readonly light = computed(() => this.entry().light ?? 'green');
  protected readonly where = computed(() => {
    const { step, status, end } = this.entry();
    if (end) return this.t(`end.${end}`);
    return step ? this.say(step.name) : this.t(`status.${status}`);
  });
  protected readonly left = computed(() => {
    const { daysLeft } = this.entry();
    if (daysLeft === undefined) return '';
    if (daysLeft < 0) return this.t('overdue', { days: -daysLeft });
    return daysLeft === 0 ? this.t('dueToday') : this.t('daysLeft', { days: daysLeft });
  });
  protected readonly due = computed(() => {
    const { due, dueName } = this.entry();
    return due && dueName ? this.t('due', { name: this.say(dueName), day: this.days.day(due) }) : '';
  });
}
