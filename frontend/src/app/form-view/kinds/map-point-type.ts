import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { MapPointField } from '#shared/definition/field-kind/map-point';
import type { Json, JsonObject } from '#shared/kernel/json';
import { Announcer } from '../../ui/announcer';
import { Icon } from '../../ui/icon';
import { GroupFrame } from '../frame/group-frame';
import { Issues } from '../issues';
import { idOf } from '../place';
import { PlaceType } from '../place-type';
import { readNumber } from '../read-number';
import { currentPosition } from './current-position';
import { LineInput } from './line-input';
import { PointPicture } from './point-picture';

type Part = 'lat' | 'lng' | 'label';

/**
 * A point: typed in degrees, or where the device is. Half a point goes to the engine as it was typed, so that it is said and not lost.
 */
@Component({
  selector: 'tb-map-point-type',
  imports: [GroupFrame, Icon, LineInput, PointPicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './map-point-type.html',
  styleUrl: './parts.css',
})
export class MapPointType extends PlaceType<MapPointField> {
  private readonly announcer = inject(Announcer);
  private readonly issues = inject(Issues);
  protected readonly parts = ['lat', 'lng', 'label'] as const;
  protected readonly state = signal<'idle' | 'locating' | 'failed'>('idle');

  private readonly typing = signal<{ readonly [P in Part]?: string }>({});
  private readonly point = computed<JsonObject>(() => {
    const value = this.value();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  });
  /** What was typed stands as it was typed ("30." stays) as long as it means the stored value. */
  protected readonly shown = computed(() => {
    const text = (part: Part): string => {
      const typed = this.typing()[part];
      const stored = this.point()[part];
      return typed !== undefined && read(part, typed) === stored ? typed : String(stored ?? '');
    };
    return { lat: text('lat'), lng: text('lng'), label: text('label') };
  });
  protected readonly where = computed(() => {
    const { lat, lng } = this.point();
    return typeof lat === 'number' && typeof lng === 'number' ? { lat, lng } : undefined;
  });

  protected idOf(part: Part): string {
    return part === 'lat' ? this.place.id : idOf(`${this.place.pointer}/${part}`);
  }

  protected wrong(part: Part): boolean {
    return part !== 'label' && this.issues.liesIn(this.place, part);
  }

  protected type(part: Part, text: string): void {
    this.typing.update((typed) => ({ ...typed, [part]: text }));
    this.change({ [part]: read(part, text) });
  }

  protected async locate(): Promise<void> {
    this.state.set('locating');
    try {
      const { latitude, longitude } = await currentPosition();
      this.state.set('idle');
      this.change({ lat: latitude, lng: longitude });
      this.leave();
      this.announcer.politely(this.t('address.located', { latitude, longitude }));
    } catch {
      this.state.set('failed');
      this.announcer.politely(this.t('address.notLocated'));
    }
  }

  private change(part: { readonly [P in Part]?: Json | undefined }): void {
    const point = Object.fromEntries(
      Object.entries({ ...this.point(), ...part }).filter(([, value]) => value !== undefined),
    );
    this.answer(Object.keys(point).length === 0 ? undefined : (point as Json));
  }
}

function read(part: Part, text: string): Json | undefined {
  if (part !== 'label') return readNumber(text);
  return text === '' ? undefined : text;
}
