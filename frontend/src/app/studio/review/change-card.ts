import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Change } from '#shared/diff/change';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { REVIEW_WORDS } from './words';

const TONES = { burden: 'warning', relief: 'success', procedure: 'primary', wording: 'plain' } as const satisfies Record<Change['impact'], Tone>;

/** One change where it stands: old struck beside new, with what it means for whom. */
@Component({
  selector: 'tb-change-card',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <strong>{{ say(change().place) }}</strong>
      <tb-tag [tone]="tones[change().impact]">{{ t(\`impact.\${change().impact}\`) }}</tb-tag>
      <tb-tag>{{ t(\`kind.\${change().kind}\`) }}</tb-tag>
      <span class="tb-muted">{{ say(change().what) }}</span>
      <ng-content />
    </div>
    <div class="sides">
      <div>
        <span class="tb-hint">{{ t('before') }}</span>
        @if (change().before; as before) {
          <p><del>{{ before }}</del></p>
        } @else {
          <p class="tb-muted">{{ t('absent') }}</p>
        }
      </div>
      <div>
        <span class="tb-hint">{{ t('after') }}</span>
        @if (change().after; as after) {
          <p><ins>{{ after }}</ins></p>
        } @else {
          <p class="tb-muted">{{ t('absent') }}</p>
        }
      </div>
    </div>
  `,
  styleUrl: './change-card.css',
})
export class ChangeCard {
  readonly change = input.required<Change>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(REVIEW_WORDS);
  protected readonly tones = TONES;
}
