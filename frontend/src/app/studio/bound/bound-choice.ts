import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import type { Choice } from './choice';
import { injectPlace } from './place';

/** One of several values. A value that is none of them is shown as it is, so that a broken draft can be seen and mended. */
@Component({
  selector: 'tb-bound-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      <select
        class="tb-select"
        [id]="place.id()"
        [disabled]="place.readOnly()"
        [value]="current()"
        (change)="choose($any($event.target).value)"
      >
        @if (none() !== undefined) {
          <option value="" [selected]="current() === ''">{{ none() }}</option>
        }
        @if (strange()) {
          <option [value]="current()" selected>{{ current() || '—' }}</option>
        }
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === current()">{{ say(choice.label) }}</option>
        }
      </select>
    </div>
  `,
})
export class BoundChoice {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** The words for no value; absent where there must be one. */
  readonly none = input<string>();
  /** Whether the choice is only told: another hand writes it, with what it brings. */
  readonly handed = input(false);
  readonly chosen = output<string>();

  protected readonly say = injectSay();
  protected readonly place = injectPlace<string>(this.at);
  protected readonly current = computed(() => this.place.value() ?? '');
  protected readonly strange = computed(
    () =>
      !this.choices().some(({ value }) => value === this.current()) &&
      !(this.current() === '' && this.none() !== undefined),
  );

  protected choose(value: string): void {
    if (!this.handed()) this.place.set(value === '' ? undefined : value);
    this.chosen.emit(value);
  }
}
