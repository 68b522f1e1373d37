import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Finding } from '#shared/check/finding';
import { timeInWords } from '../../i18n/day-words';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { placeIn } from '../place/place-words';
import { StudioStore } from '../store/studio.store';
import { Jump } from '../workspace/jump';
import { Checklist } from './checklist';
import { ReductionFigures } from './reduction-figures';
import { WitnessLine } from './witness-line';
import { GATE_WORDS } from './words';

const ICONS = { error: 'alert', warning: 'warning', advice: 'lamp' } as const;

/** Whether the draft may be submitted, and if not, what to do first. */
@Component({
  selector: 'tb-gate-tab',
  imports: [Checklist, Icon, Notice, ReductionFigures, Tag, WitnessLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gate-tab.html',
  styleUrl: './gate-tab.css',
})
export class GateTab {
  protected readonly store = inject(StudioStore);
  protected readonly jump = inject(Jump);
  private readonly choice = inject(LanguageChoice);
  protected readonly say = injectSay();
  protected readonly t = injectWords(GATE_WORDS);
  protected readonly icons = ICONS;
  protected readonly filters = ['all', 'error', 'warning', 'advice'] as const;
  protected readonly filter = signal<'all' | Finding['severity']>('all');
  protected readonly by = signal<'severity' | 'place'>('severity');
  protected readonly found = computed(() => {
    const findings = this.store
      .findings()
      .filter(({ severity }) => this.filter() === 'all' || severity === this.filter());
    const ordered =
      this.by() === 'severity'
        ? findings
        : findings.toSorted((a, b) => a.pointer.localeCompare(b.pointer, 'en', { numeric: true }));
    const older = new Set(this.store.older());
    return ordered.map((finding) => ({
      finding,
      older: older.has(finding),
      place: placeIn(this.store.definition(), finding.pointer, this.choice.language()),
    }));
  });
  protected readonly checked = computed(() => {
    if (this.store.checking() === 'going') return this.t('going');
    if (this.store.checkedAt() === '') return '';
    if (this.store.checking() === 'abandoned') return this.t('abandoned');
    const seconds = (this.store.checkMs() / 1000).toFixed(2);
    return this.t('checked', { time: timeInWords(this.store.checkedAt()), seconds });
  });

  constructor() {
    effect(() => {
      if (this.store.liveVersion() !== undefined) untracked(() => void this.store.learnLive());
    });
  }

  protected countOf(filter: 'all' | Finding['severity']): number {
    return filter === 'all' ? this.store.findings().length : this.store.counts()[filter];
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'r') return this.store.check();
    const by = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (by === undefined) return;
    const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button.jump')];
    rows[rows.indexOf(event.target as HTMLElement) + by]?.focus();
  }
}
