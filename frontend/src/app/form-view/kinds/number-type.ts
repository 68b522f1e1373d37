import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import type { NumberField } from '#shared/definition/field-kind/number';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { readNumber } from '../read-number';
import { LineInput } from './line-input';

/**
 * A number, in a text input with the number keyboard: native number inputs swallow what they cannot read. What is no number
 * goes to the engine as it was typed, so that it is said and not lost.
 */
@Component({
  selector: 'tb-number-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        [mode]="place.source.decimals ? 'decimal' : 'numeric'"
        [id]="place.id"
        [value]="text()"
        [unit]="say(place.source.unit)"
        [locked]="locked()"
        [invalid]="invalid()"
        [required]="place.entry().required"
        [described]="described()"
        (typed)="type($event)"
        (leave)="leave()"
      />
    </tb-label-frame>
  `,
})
export class NumberType extends PlaceType<NumberField> {
  private readonly typing = signal<string | undefined>(undefined);
  /** What was typed stands as it was typed ("3." stays) as long as it means the stored value. */
  protected readonly text = computed(() => {
    const typed = this.typing();
    const value = this.value();
    return typed !== undefined && readNumber(typed) === value ? typed : String(value ?? '');
  });

  protected type(text: string): void {
    this.typing.set(text);
    this.answer(readNumber(text));
  }
}
