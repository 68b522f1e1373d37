import { ChangeDetectionStrategy, Component, booleanAttribute, input } from '@angular/core';
import { injectPlace } from './place';

/** A text of one language, or a code. */
@Component({
  selector: 'tb-bound-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      @if (hint()) {
        <p class="tb-hint">{{ hint() }}</p>
      }
      <input
        class="tb-input"
        [id]="place.id()"
        [type]="type()"
        [readOnly]="place.readOnly()"
        [value]="place.value() ?? ''"
        (input)="write($any($event.target).value)"
      />
    </div>
  `,
})
export class BoundLine {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly type = input<'text' | 'date' | 'time'>('text');
  /** Whether an empty line stays as an empty text; else the property goes. */
  readonly kept = input(false, { transform: booleanAttribute });

  protected readonly place = injectPlace<string>(this.at);

  protected write(words: string): void {
    this.place.set(words === '' && !this.kept() ? undefined : words);
  }
}
