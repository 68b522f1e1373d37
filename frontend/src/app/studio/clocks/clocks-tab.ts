import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { ClockRule } from '#shared/definition/clock-rule';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundLimit } from '../bound/bound-limit';
import { BoundText } from '../bound/bound-text';
import type { Choice } from '../bound/choice';
import { RowActs } from '../bound/row-acts';
import { LimitsBar } from '../chain/limits-bar';
import { FindingLines } from '../gate/finding-lines';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { ClockExpiryFields } from './clock-expiry';
import { ClockExtension } from './clock-extension';
import { stepAnchors } from './step-anchors';
import { CLOCKS_WORDS } from './words';

const TONES = {
  intake: 'plain',
  correction: 'plain',
  promised: 'primary',
  legal: 'error',
  step: 'plain',
  delivery: 'plain',
  check: 'plain',
  validity: 'plain',
  renewal: 'plain',
} as const satisfies Record<ClockRule['kind'], Tone>;

const EVENTS = table('anchors');

/** Every limit of the item with its start, end, length and law. */
@Component({
  selector: 'tb-clocks-tab',
  imports: [
    BoundChoice,
    BoundLaw,
    BoundLimit,
    BoundText,
    ClockExpiryFields,
    ClockExtension,
    Empty,
    FindingLines,
    Icon,
    LimitsBar,
    RowActs,
    Tag,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './clocks-tab.html',
  styleUrl: '../workspace/plain-tab.css',
})
export class ClocksTab {
  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CLOCKS_WORDS);
  protected readonly tones = TONES;
  protected readonly clocks = computed(() => this.store.definition()?.clocks ?? []);
  protected readonly kinds = table('kinds');
  /** Events of the case, and the begin and end of each step that takes time. */
  protected readonly anchors = computed(() => [...EVENTS, ...stepAnchors(this.store.definition()?.chain)]);
  protected readonly firstDays = table('firstDays');

  protected add(): void {
    const clock: ClockRule = {
      key: 'clock',
      kind: 'promised',
      name: { zh: CLOCKS_WORDS.zh.fresh, en: CLOCKS_WORDS.en.fresh },
      from: 'accepted',
      to: 'decided',
      limit: { n: 10, unit: 'workingDay' },
      firstDay: 'next',
      legalBasis: [],
    };
    this.designer.add('/clocks', clock);
  }
}

function table(name: 'kinds' | 'anchors' | 'firstDays'): readonly Choice[] {
  const [zh, en]: readonly Readonly<Record<string, string>>[] = [CLOCKS_WORDS.zh[name], CLOCKS_WORDS.en[name]];
  return Object.keys(CLOCKS_WORDS.zh[name]).map((value) => ({
    value,
    label: { zh: zh?.[value] ?? value, en: en?.[value] ?? value },
  }));
}
