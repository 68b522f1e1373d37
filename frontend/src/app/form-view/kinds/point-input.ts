import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { AddressValue } from '#shared/definition/field-kind/address';
import { Announcer } from '../../ui/announcer';
import { Icon } from '../../ui/icon';
import { injectWords } from '../../i18n/translator';
import { readNumber } from '../read-number';
import { FORM_WORDS } from '../words';
import { currentPosition } from './current-position';
import { LineInput } from './line-input';

type Point = NonNullable<AddressValue['point']>;

/** A position: from the device where the person allows it, or typed. Never needed. */
@Component({
  selector: 'tb-point-input',
  imports: [Icon, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './point-input.html',
  styleUrl: './parts.css',
})
export class PointInput {
  private readonly announcer = inject(Announcer);
  protected readonly coordinates = ['longitude', 'latitude'] as const;
  protected readonly t = injectWords(FORM_WORDS);

  readonly id = input.required<string>();
  readonly point = input<Point>();
  readonly changed = output<Point | undefined>();

  /** What is typed while it is no position yet. */
  private readonly typing = signal<{ longitude?: string; latitude?: string }>({});
  protected readonly state = signal<'idle' | 'locating' | 'failed'>('idle');
  protected readonly shown = computed(() => ({
    longitude: this.typing().longitude ?? String(this.point()?.longitude ?? ''),
    latitude: this.typing().latitude ?? String(this.point()?.latitude ?? ''),
  }));

  protected async locate(): Promise<void> {
    this.state.set('locating');
    await currentPosition().then(
      (point) => this.found(point),
      () => this.failed(),
    );
  }

  protected type(part: keyof Point, text: string): void {
    this.typing.update((typed) => ({ ...typed, [part]: text }));
    const longitude = readNumber(this.shown().longitude);
    const latitude = readNumber(this.shown().latitude);
    if (isBetween(longitude, 180) && isBetween(latitude, 90)) this.changed.emit({ longitude, latitude });
    else if (this.point() !== undefined) this.changed.emit(undefined);
  }

  protected remove(): void {
    this.typing.set({});
    this.state.set('idle');
    this.changed.emit(undefined);
  }

  private found(point: Point): void {
    this.typing.set({});
    this.state.set('idle');
    this.changed.emit(point);
    this.announcer.politely(this.t('address.located', point));
  }

  private failed(): void {
    this.state.set('failed');
    this.announcer.politely(this.t('address.notLocated'));
  }
}

function isBetween(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit;
}
