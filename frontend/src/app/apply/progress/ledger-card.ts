import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { civilDateOf } from '#shared/kernel/civil-date';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { ClockLedger } from '#shared/clock/clock-ledger';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { PROGRESS_WORDS } from '../words/progress-words';
import { CLOCK_PARTS, dayBlocks } from './day-blocks';

/** Where the time went: a block a working day, and the six parts that add up to the whole. */
@Component({
  selector: 'tb-ledger-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ledger-card.html',
  styleUrl: './ledger-card.css',
})
export class LedgerCard {
  readonly ledger = input.required<ClockLedger>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly parts = CLOCK_PARTS;
  protected readonly blocks = computed(() => dayBlocks(this.ledger(), [CALENDAR_2026]));
  protected readonly total = computed(() =>
    this.parts.reduce((sum, part) => sum + (this.ledger().totals[part] ?? 0), 0),
  );
  protected readonly asOf = computed(() => this.days.day(civilDateOf(this.ledger().asOf)));

  protected dayOfMonth(day: string): number {
    return Number(day.slice(8));
  }
}
