import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { resolveForm } from '#shared/form/resolve-form';
import { AnswersView } from '../../form-view/answers-view';
import { PageView } from '../../form-view/page-view';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { DraftStore } from '../draft/draft.store';
import { Connection } from '../draft/connection';
import { askOnceSaved } from '../materials/ask-once-saved';
import { PageCommitments } from '../wizard/page-commitments';
import { WIZARD_WORDS } from '../words/wizard-words';
import { ReviewFees } from './review-fees';
import { ReviewMaterials } from './review-materials';
import { ReviewSummary } from './review-summary';
import { SubmissionState } from './submission-state';

/** Everything once more, with a way to each place; then the declarations, which are signed after having seen it all. */
@Component({
  selector: 'tb-review-step',
  imports: [
    AnswersView,
    Notice,
    PageCommitments,
    PageHeader,
    PageView,
    ReviewFees,
    ReviewMaterials,
    ReviewSummary,
    SubmissionState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-step.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25rem;
    }
  `,
})
export class ReviewStep {
  private readonly router = inject(Router);
  protected readonly store = inject(DraftStore);
  protected readonly online = inject(Connection).online;
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly say = injectSay();

  readonly draft = input.required<string>();

  /** The form without what is signed on this page. */
  protected readonly form = computed(() => {
    const { service, signed } = this.store.opened()!;
    const form = resolveForm(service.definition);
    return { ...form, pages: form.pages.filter(({ key }) => !signed.has(key)) };
  });
  protected readonly answers = computed(() => {
    const { session } = this.store.opened()!;
    session.revision();
    return session.answers();
  });
  protected readonly signPages = computed(() => {
    const { session, signed } = this.store.opened()!;
    return session.form.pages.filter(
      ({ source }) => signed.has(source.key) && session.entry(`#/${source.key}`)().visible,
    );
  });

  constructor() {
    // Who comes here past the materials, e.g. to go on with a draft, has not asked yet.
    if (this.store.evidence() === NO_EVIDENCE) askOnceSaved();
  }

  /** Leads to a page, and back here afterwards. */
  protected edit(step: string): void {
    void this.router.navigate(['/apply/drafts', this.draft(), step], { queryParams: { from: 'review' } });
  }
}
