import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import type { MapBox } from '#shared/definition/field-kind/map-point';
import { injectWords } from '../../i18n/translator';
import { FORM_TAB_WORDS } from '../form/words';
import { injectPlace } from './place';

const SIDES = ['south', 'west', 'north', 'east'] as const;

type Sides = { readonly [S in keyof MapBox]?: number };

/** An area by its four sides. It becomes part of the definition once all four are there, and goes when all four are emptied. */
@Component({
  selector: 'tb-bound-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bound-box.html',
})
export class BoundBox {
  readonly at = input.required<string>();
  readonly label = input.required<string>();

  protected readonly sides = SIDES;
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly place = injectPlace<MapBox>(this.at);
  /** What is typed while it is no whole area yet. */
  private readonly typed = linkedSignal<{ readonly at: string; readonly stored: MapBox | undefined }, Sides>({
    source: () => ({ at: this.at(), stored: this.place.value() }),
    computation: ({ at, stored }, before) => {
      if (stored !== undefined) return stored;
      return before === undefined || before.source.at !== at || before.source.stored !== undefined ? {} : before.value;
    },
  });
  protected readonly shown = computed<Sides>(() => this.typed());

  protected write(side: keyof MapBox, words: string): void {
    const number = Number(words);
    const { [side]: _, ...others } = this.typed();
    const sides: Sides = words === '' || !Number.isFinite(number) ? others : { ...others, [side]: number };
    const { south, west, north, east } = sides;
    if (south !== undefined && west !== undefined && north !== undefined && east !== undefined)
      this.place.set({ south, west, north, east });
    else {
      this.typed.set(sides);
      if (Object.keys(sides).length === 0) this.place.set(undefined);
    }
  }
}
