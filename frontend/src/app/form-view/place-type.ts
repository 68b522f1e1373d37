import { Directive, computed, effect, inject } from '@angular/core';
import { FieldType, type FieldTypeConfig } from '@ngx-formly/core';
import { sameJson, type Json } from '#shared/kernel/json';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { FORM_WORDS } from './words';
import { Issues } from './issues';
import type { Place, PlaceSource } from './place';
import type { PlaceProps } from './place-props';

/**
 * What every type of ours stands on. The form control mirrors the engine's value; the person's answer goes to both, the
 * engine's own changes (a default, a computed value) come back through its signal.
 */
@Directive()
export abstract class PlaceType<S extends PlaceSource> extends FieldType<FieldTypeConfig<PlaceProps<S>>> {
  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
  private readonly words = inject(Issues);

  /** The present answer. */
  protected readonly value = computed<Json | undefined>(() => this.place.entry().value);
  /** Whether something is wrong that the person was told. */
  protected readonly invalid = computed(() => this.place.issues().length > 0);
  protected readonly locked = computed(() => this.place.entry().readonly);
  /** The ids of what describes the control: hint, issue, source. */
  protected readonly described = computed(() => this.words.describedBy(this.place));

  constructor() {
    super();
    effect(() => {
      const value = this.value();
      const control = this.field.formControl;
      if (control && !sameJson(control.value as Json | undefined, value)) control.setValue(value, { emitEvent: false });
    });
  }

  protected get place(): Place<S> {
    return this.props.place;
  }

  protected answer(value: Json | undefined): void {
    this.field.formControl?.setValue(value);
    this.place.answer(value);
  }

  protected leave(): void {
    this.field.formControl?.markAsTouched();
    this.place.leave();
  }
}
