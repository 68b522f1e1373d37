import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Step } from '#shared/definition/chain';
import { injectSay } from '../../i18n/text-voice';
import { Tag } from '../../ui/tag';
import { injectWords } from '../../i18n/translator';
import { RowActs } from '../bound/row-acts';
import { entryOf } from '../edit/list-entry';
import { valueAt } from '../edit/patch';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { STEP_PROPERTIES } from './properties/step-properties';
import { CHAIN_WORDS } from './words';

/** One step: everything that the language knows of its kind. */
@Component({
  selector: 'tb-step-inspector',
  imports: [FindingLines, KeyLine, Properties, RowActs, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h2>
        {{ say(step().name) || '—' }} <tb-tag>{{ kind() }}</tb-tag>
      </h2>
      @if (entry(); as entry) {
        <tb-row-acts [list]="entry.list" [index]="entry.index" [count]="count()" />
      }
    </div>
    <tb-finding-lines [at]="at()" />
    <tb-properties [at]="at()" [of]="properties()" />
    <tb-key-line [at]="at()" />
  `,
  styleUrl: './step-inspector.css',
})
export class StepInspector {
  readonly at = input.required<string>();
  readonly step = input.required<Step>();

  private readonly store = inject(StudioStore);
  protected readonly say = injectSay();
  private readonly t = injectWords(CHAIN_WORDS);
  protected readonly kind = computed(() => this.t(`kinds.${this.step().kind}`));
  protected readonly properties = computed(() => STEP_PROPERTIES[this.step().kind]);
  protected readonly entry = computed(() => entryOf(this.at()));
  protected readonly count = computed(() => {
    const list = valueAt(this.store.definition(), this.entry()?.list ?? '');
    return Array.isArray(list) ? list.length : 0;
  });
}
