import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MapBox } from '#shared/definition/field-kind/map-point';
import { injectWords } from '../../i18n/translator';
import { FORM_WORDS } from '../words';

const WIDE = 240;

/** Where a point lies in an area, true to scale: no map is loaded. North is up. */
@Component({
  selector: 'tb-point-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" [attr.aria-label]="words()" [attr.viewBox]="'0 0 ' + wide + ' ' + high()">
      <rect x="0.5" y="0.5" [attr.width]="wide - 1" [attr.height]="high() - 1" />
      @if (at(); as at) {
        <path [attr.d]="'M' + at.x + ' 0V' + high() + 'M0 ' + at.y + 'H' + wide" />
        <circle r="5" [attr.cx]="at.x" [attr.cy]="at.y" />
      }
    </svg>
    <p class="tb-hint">{{ words() }}</p>
  `,
  styles: `
    svg {
      display: block;
      width: min(100%, 15rem);
    }

    rect {
      fill: var(--surface);
      stroke: var(--edge);
    }

    path {
      stroke: var(--line);
    }

    circle {
      fill: var(--primary);
    }
  `,
})
export class PointPicture {
  protected readonly t = injectWords(FORM_WORDS);
  protected readonly wide = WIDE;

  readonly box = input.required<MapBox>();
  readonly point = input<{ readonly lat: number; readonly lng: number }>();

  /** A degree of longitude is shorter than one of latitude, by the cosine of the latitude; very flat areas stay visible. */
  protected readonly high = computed(() => {
    const { south, north, west, east } = this.box();
    const across = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
    return Math.round(Math.min(Math.max((WIDE * (north - south)) / Math.max(across, 1e-9), WIDE / 4), WIDE * 2));
  });
  protected readonly at = computed(() => {
    const point = this.point();
    const { south, north, west, east } = this.box();
    if (point === undefined || point.lat < south || point.lat > north || point.lng < west || point.lng > east)
      return undefined;
    return {
      x: (WIDE * (point.lng - west)) / (east - west),
      y: (this.high() * (north - point.lat)) / (north - south),
    };
  });
  protected readonly words = computed(() => {
    if (this.point() === undefined) return this.t('point.area', this.box());
    return this.t(this.at() === undefined ? 'point.outside' : 'point.inside', this.box());
  });
}
