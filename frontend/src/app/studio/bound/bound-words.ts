import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input } from '@angular/core';
import { injectPlace } from './place';

/** A list of short words or codes in one line, parted by commas. */
@Component({
  selector: 'tb-bound-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      <input
        class="tb-input"
        [id]="place.id()"
        [readOnly]="place.readOnly()"
        [value]="line()"
        (change)="write($any($event.target).value)"
      />
    </div>
  `,
})
export class BoundWords {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  /** Whether an empty line takes the property away. */
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly place = injectPlace<readonly string[]>(this.at);
  protected readonly line = computed(() => (this.place.value() ?? []).join('，'));

  protected write(line: string): void {
    const words = line
      .split(/[,，、;；]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    this.place.set(words.length === 0 && this.optional() ? undefined : words);
  }
}
