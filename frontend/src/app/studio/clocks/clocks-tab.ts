import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { ClockRule } from '#shared/definition/clock-rule';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { controlId } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { LimitsBar } from '../chain/limits-bar';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { CLOCK_PROPERTIES } from './clock-properties';
import { freshClock } from './fresh-clock';
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

/** Every limit of the item with its start, end, length and law. */
@Component({
  selector: 'tb-clocks-tab',
  imports: [Empty, FindingLines, Icon, KeyLine, LimitsBar, Properties, RowActs, Tag],
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
  protected readonly properties = CLOCK_PROPERTIES;
  protected readonly idOf = controlId;

  protected add(): void {
    this.designer.add('/clocks', freshClock());
  }
}
