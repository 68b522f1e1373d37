import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { RowActs } from '../bound/row-acts';
import { changeProperty } from '../edit/change-property';
import { entryOf } from '../edit/list-entry';
import { valueAt } from '../edit/patch';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { INTAKE_PROPERTIES } from './properties/intake-properties';
import { AFTERCARE_PROPERTIES, LANE_PROPERTIES } from './properties/lane-properties';
import { CHAIN_WORDS } from './words';

/** What of the chain is no step: the intake with the chain as a whole, the aftercare, a lane of a joint review. */
@Component({
  selector: 'tb-part-inspector',
  imports: [FindingLines, Icon, KeyLine, Properties, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h2>{{ name() }}</h2>
      @if (entry(); as entry) {
        <tb-row-acts [list]="entry.list" [index]="entry.index" [count]="count()" />
      }
    </div>
    <tb-finding-lines [at]="at()" />
    @if (at() === '/chain/intake') {
      <tb-properties at="/chain" [of]="intake" />
    } @else if (entry()) {
      <tb-properties [at]="at()" [of]="lane" />
      <tb-key-line [at]="at()" />
    } @else {
      <tb-properties [at]="at()" [of]="aftercare" />
      @if (!store.readOnly()) {
        <button type="button" class="tb-button" (click)="dropAftercare()">
          <tb-icon name="trash" /> {{ t('dropAftercare') }}
        </button>
      }
    }
  `,
  styleUrl: './step-inspector.css',
})
export class PartInspector {
  readonly at = input.required<string>();

  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CHAIN_WORDS);
  protected readonly intake = INTAKE_PROPERTIES;
  protected readonly lane = LANE_PROPERTIES;
  protected readonly aftercare = AFTERCARE_PROPERTIES;
  /** The lane in its list; nothing for what stands alone. */
  protected readonly entry = computed(() => entryOf(this.at()));
  protected readonly count = computed(() => {
    const list = valueAt(this.store.definition(), this.entry()?.list ?? '');
    return Array.isArray(list) ? list.length : 0;
  });
  protected readonly name = computed(() =>
    this.at() === '/chain/intake' ? this.t('intake') : this.designer.nameAt(this.at()) || '—',
  );

  protected dropAftercare(): void {
    const definition = this.store.definition();
    if (definition === undefined) return;
    this.store.edit(changeProperty(definition, '/chain/aftercare', undefined));
    this.store.select('/chain/intake');
  }
}
