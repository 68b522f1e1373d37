import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
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
    return this.place.source.options.filter((option) => keys?.includes(option.key) ?? true);
  });
  protected readonly many = computed(() => this.place.source.options.length > MOST_LINES);

  protected chosen(event: Event): string | undefined {
    const key = (event.target as HTMLSelectElement).value;
    return key === '' ? undefined : key;
  }
}
