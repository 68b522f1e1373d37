import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { PORTAL_WORDS } from '../words';
import type { OwnWork } from './own-work';

const ACT_WORD = { correction: 'goMend', draft: 'resume', running: 'look', ended: 'result' } as const satisfies Record<
  OwnWork['kind'],
  string
>;

/** 接着办 for applicants, and whom to ask for everybody. */
@Component({
  selector: 'tb-own-work-card',
  imports: [Icon, RouterLink, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-work-card.html',
  styleUrl: './own-work-card.css',
})
export class OwnWorkCard {
  /** Null until it came. */
  readonly work = input.required<readonly OwnWork[] | null>();
  /** Whether an applicant is signed in. */
  readonly applicant = input.required<boolean>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly actWord = ACT_WORD;
}
