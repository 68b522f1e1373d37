import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { AddressField, AddressValue } from '#shared/definition/field-kind/address';
import type { RegionView } from '#shared/api/directory';
import type { Json } from '#shared/kernel/json';
import { GroupFrame } from '../frame/group-frame';
import { Issues } from '../issues';
import { idOf } from '../place';
import { PlaceType } from '../place-type';
import { REGIONS, inside, pathTo } from '../regions';
import { LineInput } from './line-input';
import { PointInput } from './point-input';

/** One list of the cascade. */
interface Level {
  readonly id: string;
  readonly options: readonly RegionView[];
  readonly chosen: string;
}

/** An address: one list a level of division, then the rest in words; a point where the item allows one. */
@Component({
  selector: 'tb-address-type',
  imports: [GroupFrame, LineInput, PointInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './address-type.html',
  styleUrl: './parts.css',
})
export class AddressType extends PlaceType<AddressField> {
  private readonly issues = inject(Issues);
  protected readonly regions = inject(REGIONS);
  /** The division that was chosen so far, as long as it has smaller ones: not yet an answer. */
  private readonly partly = signal('');

  protected readonly address = computed(() => ({
    region: '',
    detail: '',
    ...(this.value() as Partial<AddressValue> | undefined),
  }));
  protected readonly detailId = computed(() => idOf(`${this.place.pointer}/detail`));
  protected readonly levels = computed<readonly Level[]>(() => {
    const regions = this.regions();
    const path = pathTo(this.address().region || this.partly(), regions);
    const lists = [undefined, ...path.map(({ code }) => code)].map((code) => inside(code, regions));
    return lists
      .filter((options) => options.length > 0)
      .map((options, level) => ({ id: this.levelId(level), options, chosen: path[level]?.code ?? '' }));
  });

  protected wrong(part: 'region' | 'detail'): boolean {
    return this.issues.liesIn(this.place, part);
  }

  protected choose(level: number, event: Event): void {
    const code = (event.target as HTMLSelectElement).value || (this.levels()[level - 1]?.chosen ?? '');
    const whole = code !== '' && inside(code, this.regions()).length === 0;
    this.partly.set(whole ? '' : code);
    this.change({ region: whole ? code : '' });
  }

  protected change(part: Partial<AddressValue>): void {
    const address: AddressValue = { ...this.address(), ...part };
    if (address.point === undefined) delete address.point;
    this.answer(address.region === '' && address.detail === '' && !address.point ? undefined : (address as Json));
  }

  private levelId(level: number): string {
    return level === 0 ? this.place.id : `${this.place.id}-level${level}`;
  }
}
