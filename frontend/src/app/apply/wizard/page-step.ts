import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { CompiledPage } from '#shared/form/compiled-form';
import { Issues } from '../../form-view/issues';
import { labelled, spotOf } from '../../form-view/issue-links';
import { PageView } from '../../form-view/page-view';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { ErrorSummary } from '../../ui/error-summary';
import { PageHeader } from '../../ui/page-header';
import { DraftStore } from '../draft/draft.store';
import { PageCommitments } from './page-commitments';
import { WIZARD_WORDS } from '../words/wizard-words';

/** A page of the form. Trying to go on with something to mend brings the summary; it counts down while one mends. */
@Component({
  selector: 'tb-page-step',
  imports: [ErrorSummary, PageCommitments, PageHeader, PageView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (tried()) {
      <tb-error-summary [issues]="summary()" />
      @if (summary().length > 0) {
        <p class="go-on">
          <button type="button" class="tb-link" (click)="goOn.emit()">{{ t('goOn') }}</button>
        </p>
      }
    }
    <tb-page-header focus [title]="say(page().source.title)" />
    @if (store.opened(); as opened) {
      <tb-page-view [session]="opened.session" [page]="page()" />
      <tb-page-commitments [page]="page()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5rem;
    }

    .go-on {
      margin-top: -1rem;
    }
  `,
})
export class PageStep {
  protected readonly store = inject(DraftStore);
  private readonly words = inject(Issues);
  private readonly language = inject(LanguageChoice).language;
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly say = injectSay();

  readonly page = input.required<CompiledPage>();
  /** The person wants to fill later pages first. */
  readonly goOn = output();

  protected readonly tried = signal(false);
  private readonly issues = computed(() => {
    const session = this.store.opened()?.session;
    return (session?.issues() ?? []).filter((issue) => spotOf(issue, session!.form)?.page === this.page());
  });
  protected readonly summary = computed(() =>
    this.issues().map((issue) => {
      const { label, target } = spotOf(issue, this.store.opened()!.session.form)!;
      return { text: labelled(label, this.words.say(issue), this.language()), target };
    }),
  );

  /** Whether the page may be left; if not, what is wrong is said from now on. */
  tryLeave(): boolean {
    if (this.issues().length === 0) return true;
    this.store.opened()?.session.reveal(this.issues());
    this.tried.set(false);
    queueMicrotask(() => this.tried.set(true));
    return false;
  }
}
