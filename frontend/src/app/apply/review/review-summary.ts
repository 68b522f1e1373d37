import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Issues } from '../../form-view/issues';
import { labelled, spotOf } from '../../form-view/issue-links';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { DraftStore } from '../draft/draft.store';
import { injectMaterialIssues } from '../materials/material-issues';
import { focusSoon } from '../wizard/focus-soon';
import { WIZARD_WORDS } from '../words/wizard-words';

/** A place to mend: its sentence, the page it is on and the step and control that a link leads to. */
interface Place {
  readonly text: string;
  readonly page: string;
  readonly step: string;
  readonly target: string;
}

/**
 * What is still to mend on all pages. It counts down while one mends. What is signed on this very page is missed only after
 * submitting was tried: nobody is blamed for what he had no time to do.
 */
@Component({
  selector: 'tb-review-summary',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-summary.html',
  styleUrl: './review-summary.css',
})
export class ReviewSummary {
  private readonly store = inject(DraftStore);
  private readonly words = inject(Issues);
  private readonly language = inject(LanguageChoice).language;
  private readonly say = injectSay();
  private readonly materialIssues = injectMaterialIssues();
  protected readonly t = injectWords(WIZARD_WORDS);

  readonly draft = input.required<string>();

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly places = computed<readonly Place[]>(() => {
    const { session, signed } = this.store.opened()!;
    const answers = session.issues().flatMap((issue): Place[] => {
      const spot = spotOf(issue, session.form);
      const here = spot !== undefined && signed.has(spot.page.source.key);
      if (spot === undefined || (here && !this.store.tried())) return [];
      const { page, label, target } = spot;
      const text = labelled(label, this.words.say(issue), this.language());
      return [
        { text, target, page: this.say(page.source.short ?? page.source.title), step: here ? '' : page.source.key },
      ];
    });
    const files = this.store.materialErrors().map((error): Place => ({
      ...this.materialIssues(error),
      page: this.t('materials'),
      step: 'materials',
    }));
    return [...answers, ...files];
  });
  protected readonly count = computed(() => this.places().length);

  constructor() {
    effect(() => {
      const heading = this.heading();
      if (this.store.tried() || heading !== undefined) untracked(() => heading?.nativeElement.focus());
    });
  }

  /** A control of this very page. */
  protected here(event: Event, target: string): void {
    event.preventDefault();
    focusSoon(target);
  }
}
