import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { MultiChoiceField } from '#shared/definition/field-kind/choice';
import { GroupFrame } from '../frame/group-frame';
import { PlaceType } from '../place-type';
import { ChoiceLine } from './choice-line';

/** Any number of several, as checkboxes. What is chosen is stored in the order of the options. */
@Component({
  selector: 'tb-multi-choice-type',
  imports: [ChoiceLine, GroupFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-group-frame [place]="place" [run]="props.run()" [aside]="t('several')">
      <div class="lines">
        @for (option of offered(); track option.key; let first = $first) {
          <tb-choice-line
            type="checkbox"
            [id]="first ? place.id : place.id + '-' + option.key"
            [name]="place.id"
            [option]="option"
            [checked]="chosen().includes(option.key)"
            [disabled]="locked()"
            [invalid]="invalid()"
            (chosen)="turn(option.key, $event)"
            (leave)="leave()"
          />
        }
      </div>
    </tb-group-frame>
  `,
  styles: `
    .lines {
      display: grid;
      gap: 0.5rem;
    }
  `,
})
export class MultiChoiceType extends PlaceType<MultiChoiceField> {
  protected readonly chosen = computed(() => {
    const value = this.value();
    return Array.isArray(value) ? (value as readonly string[]) : [];
  });
  protected readonly offered = computed(() => {
    const keys = this.place.entry().options;
    return optionsOf(this.place.source).filter((option) => keys?.includes(option.key) ?? true);
  });

  protected turn(key: string, on: boolean): void {
    const wanted = on ? [...this.chosen(), key] : this.chosen().filter((each) => each !== key);
    const inOrder = optionsOf(this.place.source)
      .map((option) => option.key)
      .filter((each) => wanted.includes(each));
    this.answer(inOrder.length === 0 ? undefined : inOrder);
  }
}
