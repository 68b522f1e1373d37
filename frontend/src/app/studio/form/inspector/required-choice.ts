import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { injectWords } from '../../../i18n/translator';
import { controlId } from '../../bound/place';
import { changeRequired, type RequiredWay } from '../../edit/change-required';
import { valueAt } from '../../edit/patch';
import { StudioStore } from '../../store/studio.store';
import { FORM_TAB_WORDS } from '../words';

/** Whether an answer is required: no, always while shown, or on a condition that stands among the conditions. */
@Component({
  selector: 'tb-required-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="id()">{{ t('inspector.required') }}</label>
      <select class="tb-select" [id]="id()" [disabled]="store.readOnly()" (change)="choose($any($event.target).value)">
        <option value="no" [selected]="way() === 'no'">{{ t('inspector.requiredNo') }}</option>
        <option value="always" [selected]="way() === 'always'">{{ t('inspector.requiredAlways') }}</option>
        <option value="when" [selected]="way() === 'when'">{{ t('inspector.requiredWhen') }}</option>
      </select>
    </div>
  `,
})
export class RequiredChoice {
  readonly at = input.required<string>();

  protected readonly store = inject(StudioStore);
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly id = computed(() => controlId(`${this.at()}/required`));
  protected readonly way = computed((): RequiredWay => {
    const field = valueAt(this.store.definition(), this.at()) as
      { readonly required?: boolean; readonly requiredWhen?: string } | undefined;
    if (field?.required === true) return 'always';
    return field?.requiredWhen === undefined ? 'no' : 'when';
  });

  protected choose(way: RequiredWay): void {
    const definition = this.store.definition();
    if (definition !== undefined) this.store.edit(changeRequired(definition, this.at(), way));
  }
}
