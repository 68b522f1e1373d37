import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import type { Choice } from './choice';
import { injectPlace } from './place';

/** Any number of several values, kept in the order of the choices. */
@Component({
  selector: 'tb-bound-several',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="tb-field" [id]="place.id()" tabindex="-1">
      <legend class="tb-label">{{ label() }}</legend>
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label>
            <input
              type="checkbox"
              [disabled]="place.readOnly()"
              [checked]="chosen().has(choice.value)"
              (change)="toggle(choice.value)"
            />
            {{ say(choice.label) }}
          </label>
        }
        @for (value of strange(); track value) {
          <label>
            <input type="checkbox" checked [disabled]="place.readOnly()" (change)="toggle(value)" />
            <s>{{ value }}</s>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }

    label {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      min-height: var(--target);
    }

    input {
      accent-color: var(--primary);
      width: 1rem;
      height: 1rem;
      margin: 0;
    }
  `,
})
export class BoundSeveral {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** Whether an empty list takes the property away. */
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly say = injectSay();
  protected readonly place = injectPlace<readonly string[]>(this.at);
  protected readonly chosen = computed(() => new Set(this.place.value() ?? []));
  protected readonly strange = computed(() =>
    (this.place.value() ?? []).filter((value) => !this.choices().some((choice) => choice.value === value)),
  );

  protected toggle(value: string): void {
    const wanted = new Set(this.chosen());
    if (!wanted.delete(value)) wanted.add(value);
    const kept = this.strange().filter((entry) => wanted.has(entry));
    const chosen = [...this.choices().flatMap(({ value }) => (wanted.has(value) ? value : [])), ...kept];
    this.place.set(chosen.length === 0 && this.optional() ? undefined : chosen);
  }
}
