import { ChangeDetectionStrategy, Component, computed, effect, input, untracked } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { FormlyForm } from '@ngx-formly/core';
import type { Pointer } from '#shared/kernel/pointer';
import type { CompiledElement } from '#shared/form/compiled-form';
import type { FormSession } from './form-session';
import { isShown, toFormlyFields } from './to-formly-fields';

/**
 * The questions of one section or one row, in a form group of their own: a key press costs as much as the section, not as the form.
 * Only visible questions are mounted.
 */
@Component({
  selector: 'tb-place-list',
  imports: [FormlyForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<formly-form [form]="group()" [model]="model()" [fields]="fields()" />`,
  styleUrl: './place-list.css',
})
export class PlaceList {
  readonly session = input.required<FormSession>();
  readonly elements = input.required<readonly CompiledElement[]>();
  /** The pointer of the row that holds the questions; '' outside rows. */
  readonly parent = input<Pointer>('');

  /** Made once: they must not depend on answers, or every key press would build the questions anew. */
  protected readonly fields = computed(() => {
    const [elements, session, parent] = [this.elements(), this.session(), this.parent()];
    return untracked(() => toFormlyFields(elements, session, parent));
  });
  protected readonly group = computed(() => (this.fields(), new FormGroup({})));
  protected readonly model = computed(() => {
    const fields = this.fields();
    return untracked(() =>
      Object.fromEntries(fields.map(({ key, props }) => [String(key), props.place.entry().value])),
    );
  });

  constructor() {
    effect(() => {
      for (const field of this.fields()) {
        const hidden = !isShown(field.props.place);
        if (field.hide !== hidden) field.hide = hidden;
      }
    });
  }
}
