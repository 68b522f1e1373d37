import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { CONCEPTS } from '#shared/concept/concept';
import type { DesignerProperty } from '#shared/definition/field-kind/kind';
import { kindOf } from '#shared/definition/field-kinds';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { BoundBox } from '../../bound/bound-box';
import { BoundChoice } from '../../bound/bound-choice';
import { BoundLine } from '../../bound/bound-line';
import { BoundNumber } from '../../bound/bound-number';
import { BoundSeveral } from '../../bound/bound-several';
import { BoundSwitch } from '../../bound/bound-switch';
import { BoundText } from '../../bound/bound-text';
import { type Choice } from '../../bound/choice';
import { BoundExpression } from '../../condition/bound-expression';
import type { Selection } from '../selection';
import { FORM_TAB_WORDS } from '../words';
import { KeyLine } from './key-line';
import { OptionsEditor } from './options-editor';
import { PatternEditor } from './pattern-editor';
import { RequiredChoice } from './required-choice';
import { RowsInside } from './rows-inside';

type Editor =
  | 'number'
  | 'money'
  | 'switch'
  | 'line'
  | 'box'
  | 'date'
  | 'time'
  | 'text'
  | 'longText'
  | 'expression'
  | 'options'
  | 'pattern'
  | 'choice'
  | 'several';

/** The properties of the selected page, section or element; those of a field's kind come from its record. */
@Component({
  selector: 'tb-properties-pane',
  imports: [
    BoundBox,
    BoundChoice,
    BoundExpression,
    BoundLine,
    BoundNumber,
    BoundSeveral,
    BoundSwitch,
    BoundText,
    KeyLine,
    OptionsEditor,
    PatternEditor,
    RequiredChoice,
    RowsInside,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './properties-pane.html',
  styles: ':host { display: grid; gap: 1rem; }',
})
export class PropertiesPane {
  readonly selection = input.required<Selection>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly at = computed(() => this.selection().at);
  protected readonly element = computed(() => {
    const selection = this.selection();
    return selection.kind === 'element' ? selection.source : undefined;
  });
  protected readonly rows = computed(() => {
    const element = this.element();
    return element !== undefined && holdsRows(element) ? element : undefined;
  });
  protected readonly field = computed(() => {
    const element = this.element();
    return element === undefined || holdsRows(element) ? undefined : element;
  });
  protected readonly answered = computed(() => {
    const field = this.field();
    return field !== undefined && kindOf(field).answered;
  });
  protected readonly properties = computed(() => {
    const field = this.field();
    return field === undefined
      ? []
      : kindOf(field).properties.map((property) => ({ ...property, control: editorOf(property, field) }));
  });
  protected readonly rowChoices = computed((): readonly Choice[] => {
    const rows = this.rows();
    return rows === undefined ? [] : rowElements(rows).map(({ key, label }) => ({ value: key, label }));
  });
  protected readonly concepts: readonly Choice[] = Object.entries(CONCEPTS).map(([value, { name }]) => ({
    value,
    label: name,
  }));
  protected readonly sensitivities: readonly Choice[] = words('sensitivities', ['public', 'personal', 'sensitive']);
  protected readonly widths: readonly Choice[] = [
    { value: 'half', label: { zh: FORM_TAB_WORDS.zh.inspector.half, en: FORM_TAB_WORDS.en.inspector.half } },
  ];
}

function words(group: 'sensitivities', values: readonly ('public' | 'personal' | 'sensitive')[]): readonly Choice[] {
  return values.map((value) => ({
    value,
    label: { zh: FORM_TAB_WORDS.zh.inspector[group][value], en: FORM_TAB_WORDS.en.inspector[group][value] },
  }));
}

/** The control of a kind's property: the record says what it is for, the present value which shape it has. */
function editorOf({ key, editor }: DesignerProperty, field: FormElement): Editor {
  const value = (field as unknown as Readonly<Record<string, unknown>>)[key];
  if (editor === 'text') return field.kind === 'date' ? 'date' : key === 'unit' ? 'text' : 'longText';
  if (editor === 'enum') return Array.isArray(value) ? 'several' : 'choice';
  if (editor === 'boolean') return 'switch';
  return editor === 'columns' || editor === 'code' ? 'line' : editor;
}
