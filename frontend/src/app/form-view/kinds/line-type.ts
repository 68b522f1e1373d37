import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { Field } from '#shared/definition/field';
import { autocompleteOf } from '../autocomplete';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { LineInput, type LineKeyboard, type LineSort } from './line-input';
import { plainCode, plainPhone } from './plain';

type LineField = Extract<Field, { kind: 'text' | 'phone' | 'email' | 'idNumber' | 'uscc' | 'date' | 'time' }>;

/** How a kind that is one line of text is typed. */
interface Line {
  readonly type?: LineSort;
  readonly mode?: LineKeyboard;
  /** What the browser may fill in where the field's concept says nothing. */
  readonly autocomplete?: string;
  /** The answer that a typed text means; undefined for none. Absent where it is the text itself. */
  readonly read?: (typed: string) => string | undefined;
}

const picked = (typed: string): string | undefined => (typed === '' ? undefined : typed);

const LINES: { readonly [K in LineField['kind']]: Line } = {
  text: {},
  phone: { type: 'tel', mode: 'tel', autocomplete: 'tel-national', read: plainPhone },
  email: { type: 'email', mode: 'email', autocomplete: 'email', read: (typed) => typed.trim() },
  idNumber: { read: plainCode },
  uscc: { read: plainCode },
  date: { type: 'date', read: picked },
  time: { type: 'time', read: picked },
};

/**
 * Every kind that is one line: a text, a phone number with its keyboard, a code, a day or a time with the device's own picker.
 * Lengths are judged by the engine, so that nothing typed is cut off silently.
 */
@Component({
  selector: 'tb-line-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        [type]="line().type ?? 'text'"
        [mode]="line().mode"
        [autocomplete]="autocomplete()"
        [id]="place.id"
        [value]="text()"
        [min]="limits().min"
        [max]="limits().max"
        [step]="limits().step"
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
export class LineType extends PlaceType<LineField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
  protected readonly line = computed((): Line => LINES[this.place.source.kind]);
  protected readonly autocomplete = computed(() => {
    const byMeaning = autocompleteOf(this.place.source.concept);
    return byMeaning === 'off' ? (this.line().autocomplete ?? 'off') : byMeaning;
  });
  protected readonly limits = computed((): { min?: string; max?: string; step?: number } => {
    const field = this.place.source;
    if (field.kind === 'date') return { min: field.min, max: field.max };
    // Native times step in seconds.
    return field.kind === 'time' ? { min: field.min, max: field.max, step: (field.step ?? 1) * 60 } : {};
  });

  protected type(typed: string): void {
    const { read } = this.line();
    this.answer(read === undefined ? typed : read(typed));
  }
}
