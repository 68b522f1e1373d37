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
                <strong>{{ t('before', { day: clock.dueAt ? days.moment(clock.dueAt) : days.day(due) }) }}</strong>
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

  protected used({ state, unit, usedDays, limitDays, pausedDays, remaining }: ClockReading): string {
    if (unit === 'spot') return this.t('onTheSpot');
    const limit = { limit: limitDays, unit: this.t(`unit.${unit}`) };
    if (state === 'notStarted') return this.t('notStarted', limit);
    // Months and years are counted in days: what is left says more than what is used.
    const long = unit === 'month' || unit === 'year';
    if (state === 'met') return long ? this.t('metInTime') : this.t('usedMet', { used: usedDays, unit: limit.unit });
    const used =
      long && remaining !== undefined
        ? this.t('left', { left: remaining })
        : this.t('used', { used: usedDays, ...limit });
    if (state !== 'paused') return used;
    return `${used} · ${this.t('stopped', { days: pausedDays, unit: this.t(long ? 'unit.calendarDay' : `unit.${unit}`) })}`;
  }
}
