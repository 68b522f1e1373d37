import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { amountInWords } from '#shared/definition/fee-words';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FactMark } from '../../ui/fact-mark';
import { PORTAL_WORDS } from '../words';
import { HANDLING_WORDS } from './handling-words';

/** What an application costs before anything is answered: each fee, when it is paid, who need not pay. */
@Component({
  selector: 'tb-guide-cost',
  imports: [FactMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (fee of fees(); track fee.key) {
      <p>
        {{ say(fee.name) }}：{{ say(fee.amount) }}（{{ h(fee.paid) }}）
        @if (fee.depends) {
          <span class="tb-muted">{{ h('pay.depends') }}</span>
        }
        <tb-fact-mark [note]="fee.note" />
      </p>
      @if (fee.waivers) {
        <p class="tb-small tb-muted">{{ h('pay.waived', { who: fee.waivers }) }}</p>
      }
    } @empty {
      {{ t('free') }}
    }
  `,
})
export class GuideCost {
  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly h = injectWords(HANDLING_WORDS);
  protected readonly say = injectSay();
  private readonly list = injectList();
  protected readonly fees = computed(() =>
    (this.definition().fees ?? []).map(({ key, name, amount, neededWhen, waivers, collectedAt, note }) => ({
      key,
      name,
      amount: amountInWords(amount),
      paid: `pay.${collectedAt}` as const,
      depends: neededWhen !== undefined,
      waivers: this.list((waivers ?? []).map(({ reason }) => this.say(reason))),
      note,
    })),
  );
}
