import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { ReviewPoint } from '#shared/definition/material';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { type Judged, unjudged } from './judged-points';
import { DESK_WORDS } from './words';

/** The review points, each to be judged 符合 or 不符; what does not hold asks why, with ready reasons. */
@Component({
  selector: 'tb-points-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './points-list.html',
  styleUrl: './points-list.css',
})
export class PointsList {
  readonly points = input.required<readonly ReviewPoint[]>();
  readonly judged = model<Judged>({});

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly say = injectSay();
  protected readonly done = computed(() => this.points().length - unjudged(this.points(), this.judged()));

  protected judge(key: string, holds: boolean): void {
    this.judged.update((all) => ({ ...all, [key]: { holds, reason: all[key]?.reason ?? '' } }));
  }

  protected explain(key: string, reason: string): void {
    this.judged.update((all) => ({ ...all, [key]: { holds: false, reason } }));
  }

  /** Y and X judge the point that holds the focus. */
  protected hear(event: KeyboardEvent, key: string): void {
    if (event.key === 'y' || event.key === 'Y') this.judge(key, true);
    if (event.key === 'x' || event.key === 'X') this.judge(key, false);
  }
}
