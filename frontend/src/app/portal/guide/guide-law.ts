import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { LegalClause } from '../../ui/legal-clause';
import { PORTAL_WORDS } from '../words';

/** Beside the guide: what one gets, the law, whom to ask. */
@Component({
  selector: 'tb-guide-law',
  imports: [Icon, LegalClause],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-law.html',
  styleUrl: './guide-law.css',
})
export class GuideLaw {
  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  /** Why something is charged, or why nothing is. */
  protected readonly feeLaw = computed(() => {
    const { basics, fees = [] } = this.definition();
    return basics.fee.charged ? fees.flatMap(({ legalBasis }) => legalBasis) : basics.fee.legalBasis;
  });
}
