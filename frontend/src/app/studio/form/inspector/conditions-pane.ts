import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows } from '#shared/definition/form-element';
import { injectWords } from '../../../i18n/translator';
import { BoundCondition } from '../../condition/bound-condition';
import type { Selection } from '../selection';
import { FORM_TAB_WORDS } from '../words';

/** When the selection is shown, required and read-only. */
@Component({
  selector: 'tb-conditions-pane',
  imports: [BoundCondition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-bound-condition
      [at]="selection().at + '/visibleWhen'"
      [label]="t('inspector.visible')"
      then="visible"
      [without]="t('inspector.visibleAlways')"
    />
    @if (mayRequire()) {
      <tb-bound-condition
        [at]="selection().at + '/requiredWhen'"
        [label]="t('inspector.requiredTitle')"
        then="required"
        [without]="t('inspector.requiredNever')"
      />
    }
    @if (answered()) {
      <tb-bound-condition
        [at]="selection().at + '/readonlyWhen'"
        [label]="t('inspector.readonly')"
        then="readonly"
        [without]="t('inspector.readonlyNever')"
      />
    }
  `,
  styles: ':host { display: grid; gap: 1.25rem; }',
})
export class ConditionsPane {
  readonly selection = input.required<Selection>();

  protected readonly t = injectWords(FORM_TAB_WORDS);
  private readonly element = computed(() => {
    const selection = this.selection();
    return selection.kind === 'element' ? selection.source : undefined;
  });
  protected readonly answered = computed(() => {
    const element = this.element();
    return element !== undefined && !holdsRows(element) && kindOf(element).answered;
  });
  protected readonly mayRequire = computed(
    () => this.answered() || (this.element() !== undefined && holdsRows(this.element()!)),
  );
}
