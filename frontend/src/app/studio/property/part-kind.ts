import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectPlace } from '../bound/place';
import { StudioStore } from '../store/studio.store';
import type { Variant } from './property';

/** Which of several forms a part takes. Another one begins afresh, with what it can keep, in one edit. */
@Component({
  selector: 'tb-part-kind',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      <select
        class="tb-select"
        [id]="place.id()"
        [disabled]="place.readOnly()"
        (change)="choose($any($event.target).value)"
      >
        @if (strange()) {
          <option value="" selected>{{ current() || '—' }}</option>
        }
        @for (kind of kinds(); track kind.value) {
          <option [value]="kind.value" [selected]="kind.value === current()">{{ say(kind.label) }}</option>
        }
      </select>
    </div>
  `,
})
export class PartKind {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly by = input.required<'kind' | 'mode'>();
  readonly variants = input.required<Readonly<Record<string, Variant>>>();

  private readonly store = inject(StudioStore);
  protected readonly say = injectSay();
  protected readonly place = injectPlace<Readonly<Record<string, unknown>>>(this.at);
  protected readonly current = computed(() => String(this.place.value()?.[this.by()] ?? ''));
  protected readonly strange = computed(() => !Object.hasOwn(this.variants(), this.current()));
  protected readonly kinds = computed(() =>
    Object.entries(this.variants()).map(([value, { label }]) => ({ value, label })),
  );

  protected choose(kind: string): void {
    const definition = this.store.definition();
    const variant = this.variants()[kind];
    if (definition !== undefined && variant !== undefined && kind !== this.current())
      this.place.set(variant.fresh(definition, this.place.value() ?? {}) as Readonly<Record<string, unknown>>);
  }
}
