import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Change } from '#shared/diff/change';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { REVIEW_WORDS } from './words';

const TONES = {
  burden: 'warning',
  relief: 'success',
  procedure: 'primary',
  wording: 'plain',
} as const satisfies Record<Change['impact'], Tone>;

/** One change where it stands: old struck beside new, with what it means for whom. */
@Component({
  selector: 'tb-change-card',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-card.html',
  styleUrl: './change-card.css',
})
export class ChangeCard {
  readonly change = input.required<Change>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(REVIEW_WORDS);
  protected readonly tones = TONES;
}
