import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PostView } from '#shared/api/directory';
import type { Change } from '#shared/diff/change';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { type Bearing, bearingOf } from './bearing';
import { REVIEW_WORDS } from './words';

const TONES = {
  burden: 'warning',
  relief: 'success',
  office: 'primary',
  wording: 'plain',
} as const satisfies Record<Bearing, Tone>;

/** One change where it stands: old struck beside new, what it touches and who feels it. */
@Component({
  selector: 'tb-change-card',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-card.html',
  styleUrl: './change-card.css',
})
export class ChangeCard {
  readonly change = input.required<Change>();
  /** The posts that are known by name; others are told by their key. */
  readonly posts = input<readonly PostView[]>([]);

  protected readonly say = injectSay();
  protected readonly t = injectWords(REVIEW_WORDS);
  protected readonly tones = TONES;
  protected readonly bearing = computed(() => bearingOf(this.change()));
  /** Who feels it, in words; posts by their names. */
  protected readonly feels = computed(() => {
    const { everybody, applicant, posts } = this.change().feels;
    const office = posts.map((key) => this.say(this.posts().find((post) => post.key === key)?.name) || key);
    if (everybody) return [this.t('feels.everybody'), ...office];
    const who = [...(applicant ? [this.t('feels.applicant')] : []), ...office];
    return who.length > 0 ? who : [this.t('feels.nobody')];
  });
}
