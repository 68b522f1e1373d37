import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { ChoiceField } from '#shared/definition/field-kind/choice';
import { GroupFrame } from '../frame/group-frame';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { ChoiceLine } from './choice-line';

/** More than this and a list that opens takes less room than radio buttons. */
const MOST_LINES = 8;

/** One of several: radio buttons, or a list that opens where there are many. */
@Component({
  selector: 'tb-choice-type',
  imports: [ChoiceLine, GroupFrame, LabelFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-type.html',
  styles: `
    .lines {
      display: grid;
      gap: 0.5rem;
    }
  `,
})
export class ChoiceType extends PlaceType<ChoiceField> {
  protected readonly offered = computed(() => {
    const keys = this.place.entry().options;
    return optionsOf(this.place.source).filter((option) => keys?.includes(option.key) ?? true);
  });
  protected readonly many = computed(() => optionsOf(this.place.source).length > MOST_LINES);

  protected chosen(event: Event): string | undefined {
    const key = (event.target as HTMLSelectElement).value;
    return key === '' ? undefined : key;
  }
}
