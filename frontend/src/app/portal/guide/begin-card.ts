import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { DraftClient } from '../../api/draft.client';
import { toProblem } from '../../api/problem';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Session } from '../../session/session';
import { Notice } from '../../ui/notice';
import { PORTAL_WORDS } from '../words';

/** 开始办理: opens the applicant's draft of this item, or begins one; a guest signs in first and comes back to begin. */
@Component({
  selector: 'tb-begin-card',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-card tb-stack">
      @if (person() && !applicant()) {
        <tb-notice tone="warning">{{ t('notApplicant') }}</tb-notice>
      } @else {
        <button
          type="button"
          class="tb-button tb-button-primary tb-button-block"
          [attr.aria-busy]="busy()"
          (click)="beginApplication()"
        >
          {{ busy() ? t('beginning') : t('begin') }}
        </button>
        <p class="tb-hint">{{ t('beginNote') }}</p>
      }
    </div>
  `,
  styleUrl: './begin-card.css',
})
export class BeginCard {
  private readonly router = inject(Router);
  private readonly drafts = inject(DraftClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  readonly item = input.required<string>();
  /** Whether to begin without another click: the visitor has just signed in for it. */
  readonly atOnce = input(false, { transform: booleanAttribute });

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly person = this.session.person;
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      if (this.atOnce() && this.applicant()) untracked(() => this.beginApplication());
    });
  }

  protected applicant(): boolean {
    return this.session.may('draft.own');
  }

  protected beginApplication(): void {
    if (this.busy()) return;
    if (!this.person()) {
      void this.router.navigate(['/sign-in'], { queryParams: { to: `/services/${this.item()}?begin=1` } });
      return;
    }
    this.busy.set(true);
    this.drafts.begin(this.item()).subscribe({
      next: (draft) => void this.router.navigate(['/apply', draft.id], { replaceUrl: this.atOnce() }),
      error: (cause: unknown) => {
        this.busy.set(false);
        const { title, code } = toProblem(cause);
        this.notices.failed(title || code);
      },
    });
  }
}
