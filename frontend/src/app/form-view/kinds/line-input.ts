import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** The native types and keyboards of a line. */
export type LineSort = 'text' | 'tel' | 'email' | 'date' | 'time';
export type LineKeyboard = 'text' | 'tel' | 'email' | 'decimal' | 'numeric';

/** One native input with everything that readers and phones need to know of it. */
@Component({
  selector: 'tb-line-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="line" [class.with-unit]="unit()">
      <input
        class="tb-input"
        [id]="id()"
        [type]="type()"
        [value]="value()"
        [attr.inputmode]="mode()"
        [attr.autocomplete]="autocomplete()"
        [attr.maxlength]="maxLength()"
        [attr.min]="min()"
        [attr.max]="max()"
        [attr.step]="step()"
        [readOnly]="locked()"
        [attr.spellcheck]="false"
        [attr.aria-describedby]="described()"
        [attr.aria-invalid]="invalid() ? 'true' : null"
        [attr.aria-required]="required() ? 'true' : null"
        (input)="typed.emit(text($event))"
        (blur)="leave.emit()"
      />
      @if (unit()) {
        <span class="unit tb-muted" [id]="id() + '-unit'">{{ unit() }}</span>
      }
    </span>
  `,
  styles: `
    :host,
    .line {
      display: block;
      position: relative;
    }

    .with-unit .tb-input {
      padding-right: 5rem;
    }

    .unit {
      position: absolute;
      inset: 0 0.875rem 0 auto;
      display: flex;
      align-items: center;
      pointer-events: none;
    }
  `,
})
export class LineInput {
  readonly id = input.required<string>();
  readonly value = input.required<string>();
  readonly type = input<LineSort>('text');
  readonly mode = input<LineKeyboard>();
  readonly autocomplete = input<string>('off');
  readonly maxLength = input<number>();
  readonly min = input<string>();
  readonly max = input<string>();
  /** Seconds between the times that the picker offers. */
  readonly step = input<number>();
  /** Shown behind the value, e.g. 平方米. */
  readonly unit = input<string>();
  readonly locked = input(false);
  readonly invalid = input(false);
  readonly required = input(false);
  readonly described = input<string | null>(null);
  readonly typed = output<string>();
  readonly leave = output();

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}
