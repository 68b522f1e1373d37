import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseCard } from '#shared/api/case';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { MY_WORDS } from '../words/my-words';

/** A case in the list: what it is, how it stands, until when. The whole card leads to it. */
@Component({
  selector: 'tb-case-line',
  imports: [Icon, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="tb-card" [routerLink]="['/my/cases', card().id]">
      <span class="words">
        <strong>{{ say(card().itemName) }}</strong>
        <span class="tb-muted tb-small">
          {{ card().holder }} · {{ t('number', { number: card().number }) }} ·
          {{ t('submittedOn', { day: days.day(card().submittedAt) }) }}
        </span>
        @if (limit(); as words) {
          <span class="tb-small">{{ words }}</span>
        }
      </span>
      <tb-tag [tone]="tone()">{{ state() }}</tb-tag>
      <tb-icon name="forward" />
    </a>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      color: inherit;
      text-decoration: none;
    }

    a:hover {
      border-color: var(--primary);
    }

    .words {
      display: grid;
      flex: 1;
      min-width: 0;
    }

    @media (max-width: 30rem) {
      a {
        flex-wrap: wrap;
      }

      .words {
        flex: 1 0 80%;
      }
    }
  `,
})
export class CaseLine {
  readonly card = input.required<CaseCard>();

  protected readonly t = injectWords(MY_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly state = computed(() => {
    const { status, end, step } = this.card();
    if (status === 'ended' && end !== undefined) return this.t(`end.${end}`);
    return status === 'inProgress' && step !== undefined ? this.say(step.name) : this.t(`status.${status}`);
  });
  protected readonly tone = computed<Tone>(() => {
    const { status, end } = this.card();
    if (status !== 'ended') return status === 'correcting' ? 'warning' : 'primary';
    return end === 'granted' ? 'success' : 'plain';
  });
  protected readonly limit = computed(() => {
    const { status, due, dueName, daysLeft } = this.card();
    if (status === 'ended' || due === undefined) return '';
    const left =
      daysLeft === undefined
        ? ''
        : daysLeft < 0
          ? this.t('overdue', { days: -daysLeft })
          : this.t('daysLeft', { days: daysLeft });
    return [this.t('due', { name: this.say(dueName), day: this.days.day(due) }), left]
      .filter((words) => words !== '')
      .join(' · ');
  });
}
