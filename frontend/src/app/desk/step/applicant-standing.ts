import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import { openStep } from '#shared/case/case-state';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { STEP_WORDS } from './step-words';

/** The applicant has the turn: what he is to do, and until when. */
@Component({
  selector: 'tb-applicant-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="tb-muted">{{ say(step().name) }}</p>
    <p>{{ t('applicant', { message: say(step().message) }) }}</p>
    <p class="tb-small">{{ due() }}</p>
  `,
  styles: ':host { display: grid; gap: 0.375rem; overflow-wrap: anywhere; }',
})
export class ApplicantStanding {
  readonly view = input.required<CaseView>();
  readonly step = input.required<ApplicantStep>();

  protected readonly t = injectWords(STEP_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();
  protected readonly due = computed(() => {
    const { due, dueApproved } = openStep(this.view().state, this.step().key) ?? {};
    if (due === undefined) return this.t('applicantNoDue');
    return this.t(dueApproved === false ? 'applicantProposed' : 'applicantDue', { day: this.days.day(due) });
  });
}
