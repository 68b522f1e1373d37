import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ChoiceOption } from '#shared/definition/choice-option';
import { injectSay } from '../../i18n/text-voice';

/** An option as a whole line to touch: its label, and examples in everyday words. */
@Component({
  selector: 'tb-choice-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="tb-choice">
      <input
        [type]="type()"
        [id]="id()"
        [name]="name()"
        [checked]="checked()"
        [disabled]="disabled()"
        [required]="type() === 'radio' && required()"
        [attr.aria-invalid]="type() === 'checkbox' && invalid() ? 'true' : null"
        (change)="chosen.emit(isChecked($event))"
        (blur)="leave.emit()"
      />
      <span>
        {{ say(option().label) }}
        @if (hint(); as words) {
          <span class="tb-hint">{{ words }}</span>
        }
      </span>
    </label>
  `,
  styles: `
    span {
      min-width: 0;
      overflow-wrap: anywhere;
    }

    .tb-hint {
      display: block;
    }
  `,
})
export class ChoiceLine {
  readonly type = input.required<'radio' | 'checkbox'>();
  readonly id = input.required<string>();
  readonly name = input.required<string>();
  readonly option = input.required<ChoiceOption>();
  readonly checked = input(false);
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly required = input(false);
  readonly chosen = output<boolean>();
  readonly leave = output();

  protected readonly say = injectSay();
  protected readonly hint = computed(() => this.say(this.option().hint));

  protected isChecked(event: Event): boolean {
    return (event.target as HTMLInputElement).checked;
  }
}
