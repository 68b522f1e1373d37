import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input, output } from '@angular/core';
import type { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import type { FieldIssue } from '#shared/form/form-state';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { AnswerLines } from './shown/answer-lines';
import { answerList } from './shown/answer-list';
import { FORM_WORDS } from './words';

/**
 * A form as it was filled, read-only: pages as headings, answers as lines, personal numbers hidden until asked for. Used by the
 * review before signing and by the desk. With `editable` each page has a way back to it.
 */
@Component({
  selector: 'tb-answers-view',
  imports: [AnswerLines],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (page of pages(); track page.key) {
      <section class="tb-card page">
        <div class="tb-row tb-spread">
          <h2>{{ say(page.title) }}</h2>
          @if (editable()) {
            <button
              type="button"
              class="tb-link"
              [attr.aria-label]="t('shown.editPart', { part: say(page.title) })"
              (click)="edit.emit(page.key)"
            >
              {{ t('shown.edit') }}
            </button>
          }
        </div>
        <tb-answer-lines [answers]="page.answers" [wrong]="issues()" />
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gap);
    }

    .page {
      padding-bottom: 0.75rem;
    }

    h2 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }

    .tb-link {
      min-height: var(--target);
    }
  `,
})
export class AnswersView {
  readonly form = input.required<Form>();
  /** What counts: hidden answers dropped, as a case keeps them. */
  readonly answers = input.required<Answers>();
  /** What is still wrong, said where it stands. */
  readonly issues = input<readonly FieldIssue[]>([]);
  readonly editable = input(false, { transform: booleanAttribute });
  /** The key of the page that the person wants to change. */
  readonly edit = output<string>();

  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
  protected readonly pages = computed(() =>
    answerList(this.form(), this.answers(), new Set(this.issues().map(({ pointer }) => pointer))),
  );
}
