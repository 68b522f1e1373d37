import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  effect,
  inject,
  input,
  viewChild,
  DOCUMENT,
} from '@angular/core';
import { injectWords } from '../i18n/translator';
import { Icon } from './icon';
import { UI_WORDS } from './words';

/** A place to mend: the sentence, and the id of the control that it leads to. */
export interface SummaryIssue {
  readonly text: string;
  readonly target: string;
}

/** 请改 2 处: takes the focus once when it appears, and each line leads to its control. */
@Component({
  selector: 'tb-error-summary',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (issues().length > 0) {
      <section class="summary" role="alert" aria-labelledby="error-summary-title">
        <h2 #heading id="error-summary-title" tabindex="-1">
          <tb-icon name="alert" /> {{ t('issues', { count: issues().length }) }}
        </h2>
        <ul>
          @for (issue of issues(); track issue.target + issue.text) {
            <li>
              <a [href]="'#' + issue.target" (click)="lead($event, issue.target)">{{ issue.text }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './error-summary.css',
})
export class ErrorSummary {
  private readonly page = inject(DOCUMENT);

  readonly issues = input.required<readonly SummaryIssue[]>();

  protected readonly t = injectWords(UI_WORDS);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    effect(() => this.heading()?.nativeElement.focus());
  }

  protected lead(event: Event, target: string): void {
    event.preventDefault();
    const place = this.page.getElementById(target);
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  }
}
