import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { LongTextField } from '#shared/definition/field-kind/text';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';

/** A long text, with how much of it is used. */
@Component({
  selector: 'tb-long-text-type',
  imports: [LabelFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <textarea
        class="tb-textarea"
        rows="4"
        [id]="place.id"
        [value]="text()"
        [readOnly]="locked()"
        [attr.aria-describedby]="described()"
        [attr.aria-invalid]="invalid() ? 'true' : null"
        [attr.aria-required]="place.entry().required ? 'true' : null"
        (input)="answer(typed($event))"
        (blur)="leave()"
      ></textarea>
      <p class="tb-clause">{{ t('characters', { used: used(), max: max() }) }}</p>
    </tb-label-frame>
  `,
})
export class LongTextType extends PlaceType<LongTextField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
  protected readonly used = computed(() => [...this.text()].length);
  protected readonly max = computed(() => this.place.source.maxLength ?? 4000);

  protected typed(event: Event): string {
    return (event.target as HTMLTextAreaElement).value;
  }
}
