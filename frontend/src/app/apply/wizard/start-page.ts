import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { DraftClient } from '../../api/draft.client';
import { type Problem, toProblem } from '../../api/problem';
import { injectWords } from '../../i18n/translator';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { WIZARD_WORDS } from '../words/wizard-words';

/** `/apply/:item`: begins an application, or goes on with the one that was begun. */
@Component({
  selector: 'tb-start-page',
  imports: [ErrorState, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-page body">
      @if (problem(); as problem) {
        <tb-error-state alone [problem]="problem" (retry)="begin()" />
      } @else {
        <p class="tb-muted" role="status">{{ t('starting') }}</p>
        <tb-skeleton [lines]="6" />
      }
    </div>
  `,
  styles: `
    .body {
      padding-block: 1.5rem;
    }
  `,
})
export class StartPage {
  private readonly drafts = inject(DraftClient);
  private readonly router = inject(Router);
  protected readonly t = injectWords(WIZARD_WORDS);

  readonly item = input.required<string>();
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    effect(() => {
      this.item();
      untracked(() => void this.begin());
    });
  }

  protected async begin(): Promise<void> {
    this.problem.set(undefined);
    try {
      const draft = await firstValueFrom(this.drafts.begin(this.item()));
      await this.router.navigate(['/apply/drafts', draft.id], { replaceUrl: true });
    } catch (cause) {
      this.problem.set(toProblem(cause));
    }
  }
}
