import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { inYuan } from '#shared/definition/fee-words';
import type { PlannedFee } from '#shared/material/fee-plan';
import { feesOf } from '#shared/material/fees-of';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { DraftStore } from '../draft/draft.store';
import { WIZARD_WORDS } from '../words/wizard-words';

/** What this applicant pays for what he answered, with the reason of each. Nothing where the item is free. */
@Component({
  selector: 'tb-review-fees',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (plan(); as plan) {
      <section class="tb-card">
        <h2>{{ t('pay.title') }}</h2>
        <dl class="tb-facts">
          @for (fee of plan.fees; track fee.key) {
            <dt>{{ say(fee.name) }}</dt>
            <dd>
              {{ fee.state === 'due' ? say(inYuan(fee.fen)) : stateWords(fee.state) }}
              <span class="tb-muted">{{ say(fee.reason) }}</span>
            </dd>
          }
          <dt>{{ t('pay.sum') }}</dt>
          <dd>
            <strong>{{ say(inYuan(plan.fen)) }}</strong>
            @if (plan.open) {
              {{ t('pay.open') }}
            }
          </dd>
        </dl>
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }
  `,
})
export class ReviewFees {
  private readonly store = inject(DraftStore);
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly say = injectSay();
  protected readonly inYuan = inYuan;

  protected stateWords(state: PlannedFee['state']): string {
    return this.t(`pay.state.${state}`);
  }

  protected readonly plan = computed(() => {
    const { session, service, surroundings } = this.store.opened() ?? {};
    if (session === undefined || service === undefined || surroundings === undefined) return undefined;
    session.revision();
    const plan = feesOf(service.definition, session.answers(), surroundings);
    return plan.fees.length === 0 ? undefined : plan;
  });
}
