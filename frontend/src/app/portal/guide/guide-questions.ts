import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Basics } from '#shared/definition/basics';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { PORTAL_WORDS } from '../words';

/** Conditions, who does not need it, frequent questions, remedies, and what of all this is not verified yet. */
@Component({
  selector: 'tb-guide-questions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-questions.html',
  styleUrl: './guide-questions.css',
})
export class GuideQuestions {
  readonly basics = input.required<Basics>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();

  protected unsure(): NonNullable<Basics['notes']> {
    return (this.basics().notes ?? []).filter((note) => note.mark !== 'verified');
  }
}
