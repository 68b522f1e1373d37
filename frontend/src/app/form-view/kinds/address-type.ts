import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { AddressField, AddressValue } from '#shared/definition/field-kind/address';
import type { Json } from '#shared/kernel/json';
import { GroupFrame } from '../frame/group-frame';
import { Issues } from '../issues';
import { idOf } from '../place';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';
import { PointInput } from './point-input';
import { RegionCascade } from './region-cascade';

/** An address: one list a level of division, then the rest in words; a point where the item allows one. */
@Component({
  selector: 'tb-address-type',
  imports: [GroupFrame, LineInput, PointInput, RegionCascade],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './address-type.html',
  styleUrl: './parts.css',
})
export class AddressType extends PlaceType<AddressField> {
  private readonly issues = inject(Issues);

  protected readonly address = computed(() => ({
    region: '',
    detail: '',
    ...(this.value() as Partial<AddressValue> | undefined),
  }));
  protected readonly detailId = computed(() => idOf(`${this.place.pointer}/detail`));

  protected wrong(part: 'region' | 'detail'): boolean {
    return this.issues.liesIn(this.place, part);
  }

  protected change(part: Partial<AddressValue>): void {
    const address: AddressValue = { ...this.address(), ...part };
    if (address.point === undefined) delete address.point;
    this.answer(address.region === '' && address.detail === '' && !address.point ? undefined : (address as Json));
  }
}
