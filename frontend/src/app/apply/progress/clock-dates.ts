import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ClockLedger, ClockReading } from '#shared/clock/clock-ledger';
import { injectDays } from '../../i18n/day-words';
import { injectWords } from '../../i18n/translator';
import { PROGRESS_WORDS } from '../words/progress-words';

/** The promised and the legal last day, each with the days used. */
@Component({
  selector: 'tb-clock-dates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown().length > 0) {
      <dl class="tb-card">
        @for (clock of shown(); track clock.key) {
          <div>
            <dt class="tb-muted tb-small">{{ t(clock.kind === 'promised' ? 'promised' : 'legal') }}</dt>
            <dd>
              @if (clock.due; as due) {
                <strong>{{ t('before', { day: days.day(due) }) }}</strong>
              }
              <span class="tb-muted tb-small">{{ used(clock) }}</span>
            </dd>
          </div>
        }
      </dl>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    }

    div + div {
      padding-left: 1rem;
      border-left: 1px solid var(--line);
    }

    dd {
      display: grid;
    }

    strong {
      font-size: 1.125em;
    }

    @media (max-width: 30rem) {
      div + div {
        padding-left: 0.75rem;
      }

      strong {
        font-size: 1em;
      }
    }
  `,
})
export class ClockDates {
  readonly ledger = input.required<ClockLedger>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly days = injectDays();
  protected readonly shown = computed(() =>
    this.ledger().clocks.filter(({ kind }) => kind === 'promised' || kind === 'legal'),
  );

  protected used({ state, usedDays, limitDays }: ClockReading): string {
    if (state === 'notStarted') return this.t('notStarted', { limit: limitDays });
    return state === 'met'
      ? this.t('usedMet', { used: usedDays })
      : this.t('used', { used: usedDays, limit: limitDays });
  }
}
