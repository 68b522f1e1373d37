import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { amountText, MONEY_UNITS, readAmount } from '#shared/kernel/money';
import type { MoneyField } from '#shared/definition/field-kind/money';
import type { NumberField } from '#shared/definition/field-kind/number';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { readNumber } from '../read-number';
import { LineInput } from './line-input';

/**
 * A number or an amount of money, in a text input with the number keyboard: native number inputs swallow what they cannot read.
 * What is no number goes to the engine as it was typed, so that it is said and not lost.
 */
@Component({
  selector: 'tb-number-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        [mode]="whole() ? 'numeric' : 'decimal'"
        [id]="place.id"
        [value]="text()"
        [unit]="unit()"
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
export class NumberType extends PlaceType<NumberField | MoneyField> {
  private readonly typing = signal<string | undefined>(undefined);
  protected readonly whole = computed(() => this.place.source.kind === 'number' && !this.place.source.decimals);
  protected readonly unit = computed(() => {
    const field = this.place.source;
    return this.say(field.kind === 'money' ? MONEY_UNITS[field.shownIn] : field.unit);
  });
  /** What was typed stands as it was typed ("3." stays) as long as it means the stored value. */
  protected readonly text = computed(() => {
    const [typed, value, field] = [this.typing(), this.value(), this.place.source];
    if (typed !== undefined && this.read(typed) === value) return typed;
    return field.kind === 'money' && typeof value === 'number' ? amountText(value, field.shownIn) : String(value ?? '');
  });

  protected type(text: string): void {
    this.typing.set(text);
    this.answer(this.read(text));
  }

  private read(typed: string): number | string | undefined {
    const field = this.place.source;
    return field.kind === 'money' ? readAmount(typed, field.shownIn) : readNumber(typed);
  }
}
