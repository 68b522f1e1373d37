import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '../../i18n/translator';
import { Session } from '../../session/session';
import { Notice } from '../../ui/notice';
import { PORTAL_WORDS } from '../words';

/** 开始办理: leads to the applicant's draft of this item, or begins one; a guest signs in on the way. */
@Component({
  selector: 'tb-begin-card',
  imports: [Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-card tb-stack">
      @if (staff()) {
        <tb-notice tone="warning">{{ t('notApplicant') }}</tb-notice>
      } @else {
        <a class="tb-button tb-button-primary tb-button-block" [routerLink]="['/apply', item()]">{{ t('begin') }}</a>
        <p class="tb-hint">{{ t('beginNote') }}</p>
      }
    </div>
  `,
  styleUrl: './begin-card.css',
})
export class BeginCard {
  private readonly session = inject(Session);

  readonly item = input.required<string>();

  protected readonly t = injectWords(PORTAL_WORDS);
  /** Whether somebody is signed in who cannot apply. */
  protected readonly staff = computed(() => this.session.person() !== null && !this.session.may('draft.own'));
}
