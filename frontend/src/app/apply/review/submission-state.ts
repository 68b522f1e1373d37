import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stepsOf } from '#shared/kernel/pointer';
import { wordsOfProblem } from '#shared/api/problem-words';
import type { PlaceError } from '../../api/problem';
import { injectSay } from '../../i18n/text-voice';
import { Issues } from '../../form-view/issues';
import { labelled, spotOf } from '../../form-view/issue-links';
import { LanguageChoice } from '../../i18n/language-choice';
import { timeInWords } from '../../i18n/day-words';
import { injectWords } from '../../i18n/translator';
import { Notice } from '../../ui/notice';
import { UI_WORDS } from '../../ui/words';
import { DraftStore } from '../draft/draft.store';
import { injectMaterialIssues } from '../materials/material-issues';
import { WIZARD_WORDS } from '../words/wizard-words';

/** What became of a submission that did not answer at once: not known, or refused and why. */
@Component({
  selector: 'tb-submission-state',
  imports: [Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './submission-state.html',
  styles: `
    :host {
      display: contents;
    }

    .facts {
      margin-block: 0.5rem;
    }
  `,
})
export class SubmissionState {
  protected readonly store = inject(DraftStore);
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly u = injectWords(UI_WORDS);
  private readonly say = injectSay();
  private readonly issues = inject(Issues);
  private readonly materialIssues = injectMaterialIssues();
  private readonly language = inject(LanguageChoice).language;
  protected readonly saved = computed(() => (this.store.savedAt() === '' ? '' : timeInWords(this.store.savedAt())));

  /** A place that the server found wrong, under its label; the server's own words where it sent some. */
  protected wordsAt({ message, ...place }: PlaceError): string {
    if (place.pointer.startsWith('/files/')) return this.materialIssues(place).text;
    if (place.pointer.startsWith('/choices/')) {
      const key = stepsOf(place.pointer)[2];
      const found = this.store.opened()!.service.definition.commitments?.find((one) => one.key === key);
      return this.t('submit.material', {
        name: this.say(found?.name),
        issue: wordsOfProblem(place.code, this.language(), place.params),
      });
    }
    const words = message ?? this.issues.say(place);
    const spot = spotOf(place, this.store.opened()!.session.form);
    return spot === undefined ? words : labelled(spot.label, words, this.language());
  }
}
