import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { ChoiceOption } from '#shared/definition/choice-option';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { BoundText } from '../../bound/bound-text';
import { injectPlace } from '../../bound/place';
import { RowActs } from '../../bound/row-acts';
import { BoundCondition } from '../../condition/bound-condition';
import { optionsFrom } from '../../edit/options-from-lines';
import { Designer } from '../../workspace/designer';
import { KeyLine } from './key-line';
import { FORM_TAB_WORDS } from '../words';

/** The options of a choice: label, examples, key and condition of each; order; many at once from pasted lines. */
@Component({
  selector: 'tb-options-editor',
  imports: [BoundCondition, BoundText, Icon, KeyLine, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './options-editor.html',
  styleUrl: './options-editor.css',
})
export class OptionsEditor {
  readonly at = input.required<string>();
  readonly label = input.required<string>();

  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly place = injectPlace<readonly ChoiceOption[]>(this.at);
  protected readonly options = computed(() => this.place.value() ?? []);
  protected readonly pasting = signal(false);
  protected readonly lines = signal('');

  protected add(): void {
    this.designer.add(this.at(), { key: 'option', label: { zh: '新选项' } } satisfies ChoiceOption);
  }

  protected paste(): void {
    const options = optionsFrom(this.lines(), this.options());
    if (options.length > 0) this.place.set(options);
    this.pasting.set(false);
    this.lines.set('');
  }
}
