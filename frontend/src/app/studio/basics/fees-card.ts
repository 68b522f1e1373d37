import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { Fee, FeeWaiver } from '#shared/definition/fee';
import { amountInWords } from '#shared/definition/fee-words';
import type { LegalBasis } from '#shared/definition/legal-basis';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundLine } from '../bound/bound-line';
import { BoundSwitch } from '../bound/bound-switch';
import { BoundText } from '../bound/bound-text';
import type { Choice } from '../bound/choice';
import { injectPlace } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { BoundCondition } from '../condition/bound-condition';
import { FindingLines } from '../gate/finding-lines';
import { Designer } from '../workspace/designer';
import { FeeAmount } from './fee-amount';
import { FEE_WORDS } from './fee-words';

const LAW: LegalBasis = { law: { zh: '《》' }, level: 'statute' };

/** Whether something is charged, what, of whom, when, and on which clause. */
@Component({
  selector: 'tb-fees-card',
  imports: [
    BoundChoice,
    BoundCondition,
    BoundLaw,
    BoundLine,
    BoundSwitch,
    BoundText,
    FeeAmount,
    FindingLines,
    Icon,
    RowActs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './fees-card.html',
  styles: ':host { display: grid; gap: 0.875rem; } h3 { font-size: var(--text); line-height: var(--text-line); }',
})
export class FeesCard {
  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FEE_WORDS);
  protected readonly amountInWords = amountInWords;
  protected readonly charged = injectPlace<boolean>(() => '/basics/fee/charged');
  protected readonly fees = injectPlace<readonly Fee[]>(() => '/fees');
  protected readonly moments: readonly Choice[] = (['application', 'beforeResult'] as const).map((value) => ({
    value,
    label: { zh: FEE_WORDS.zh[value], en: FEE_WORDS.en[value] },
  }));
  protected readonly freshFee: Fee = {
    key: 'fee',
    name: { zh: '' },
    amount: { kind: 'fixed', fen: 0 },
    collectedAt: 'application',
    legalBasis: [LAW],
  };
  protected readonly freshWaiver: FeeWaiver = { when: 'true', reason: { zh: '' }, legalBasis: [LAW] };
}
