import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Basics } from '#shared/definition/basics';
import { RouterLink } from '@angular/router';
import { injectWords } from '../../i18n/translator';
import { Session } from '../../session/session';
import { Notice } from '../../ui/notice';
import { PORTAL_WORDS } from '../words';
import { WAY_WORDS } from './way-words';

/** 开始办理: leads to the applicant's draft of this item, or begins one; a guest signs in on the way. */
@Component({
  selector: 'tb-begin-card',
  imports: [Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-card tb-stack">
      @if (origin() !== 'application') {
        <p>{{ w('notAsked') }}</p>
      } @else if (staff()) {
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
  /** How a case of it begins. */
  readonly origin = input<NonNullable<Basics['origin']>>('application');

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly w = injectWords(WAY_WORDS);
  /** Whether somebody is signed in who cannot apply. */
  protected readonly staff = computed(() => this.session.person() !== null && !this.session.may('draft.own'));
}
