import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { IssuedDocument } from '#shared/case/case-state';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { PROGRESS_WORDS } from '../words/progress-words';

/** The documents of a case, with number and day; each opens as PDF. */
@Component({
  selector: 'tb-document-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-stack">
      <h2>{{ t('documents') }}</h2>
      <ul class="tb-card">
        @for (document of documents(); track document.id) {
          <li>
            <tb-icon name="document" />
            <button
              type="button"
              class="tb-link"
              [attr.aria-label]="t('openDocument', { title: say(document.title) })"
              (click)="opened.emit(document)"
            >
              {{ say(document.title) }}
            </button>
            <span class="tb-muted tb-small">{{ document.number }} · {{ days.day(document.at) }}</span>
          </li>
        } @empty {
          <li class="tb-muted">{{ t('noDocuments') }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.625rem;
      min-height: var(--target);
      border-top: 1px solid var(--line);
    }

    li:first-child {
      border-top: 0;
    }

    .tb-link {
      flex: 1 0 8rem;
      min-height: var(--target);
    }

    tb-icon {
      color: var(--ink-2);
    }
  `,
})
export class DocumentList {
  readonly documents = input.required<readonly IssuedDocument[]>();
  readonly opened = output<IssuedDocument>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
}
