import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Fee } from '#shared/definition/fee';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundNumber } from '../bound/bound-number';
import { BoundText } from '../bound/bound-text';
import { injectPlace } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { BoundCondition } from '../condition/bound-condition';
import { BoundExpression } from '../condition/bound-expression';
import { Designer } from '../workspace/designer';
import { FEE_WORDS } from './fee-words';

type Amount = Fee['amount'];

/** Each measure as it is first written. */
const FRESH: { readonly [K in Amount['kind']]: Extract<Amount, { kind: K }> } = {
  fixed: { kind: 'fixed', fen: 0 },
  perUnit: { kind: 'perUnit', fen: 0, unit: { zh: '件', en: 'piece' }, quantity: '1.0' },
  table: { kind: 'table', rows: [{ when: 'true', fen: 0, label: { zh: '其他', en: 'Otherwise' } }] },
};

/** How much: one price, a price for each unit, or a price for each case. Another measure begins anew. */
@Component({
  selector: 'tb-fee-amount',
  imports: [BoundCondition, BoundExpression, BoundNumber, BoundText, Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ t('measure') }}</label>
      <select
        class="tb-select"
        [id]="place.id()"
        [disabled]="place.readOnly()"
        (change)="measure($any($event.target).value)"
      >
        @for (kind of kinds; track kind) {
          <option [value]="kind" [selected]="kind === place.value()?.kind">{{ t(kind) }}</option>
        }
      </select>
    </div>
    @if (rows(); as rows) {
      @for (row of rows; track $index; let n = $index, count = $count) {
        <div class="tb-entry">
          <tb-bound-text [at]="at() + '/rows/' + n + '/label'" [label]="t('case')" />
          <tb-bound-condition [at]="at() + '/rows/' + n + '/when'" [label]="t('when')" then="charged" />
          <tb-bound-number
            [at]="at() + '/rows/' + n + '/fen'"
            [label]="t('amount')"
            [unit]="t('yuan')"
            [scale]="100"
            [min]="0"
            required
          />
          <tb-row-acts [list]="at() + '/rows'" [index]="n" [count]="count" />
        </div>
      }
      @if (!place.readOnly()) {
        <button type="button" class="tb-button tb-button-quiet" (click)="designer.add(at() + '/rows', freshRow)">
          <tb-icon name="plus" /> {{ t('addCase') }}
        </button>
      }
    } @else {
      <tb-bound-number [at]="at() + '/fen'" [label]="t('amount')" [unit]="t('yuan')" [scale]="100" [min]="0" required />
    }
    @if (place.value()?.kind === 'perUnit') {
      <tb-bound-text [at]="at() + '/unit'" [label]="t('unit')" />
      <tb-bound-expression [at]="at() + '/quantity'" [label]="t('quantity')" />
    }
  `,
  styles: ':host { display: grid; gap: 0.75rem; }',
})
export class FeeAmount {
  readonly at = input.required<string>();

  protected readonly designer = inject(Designer);
  protected readonly t = injectWords(FEE_WORDS);
  protected readonly place = injectPlace<Amount>(this.at);
  protected readonly kinds = Object.keys(FRESH) as Amount['kind'][];
  protected readonly freshRow = FRESH.table.rows[0]!;
  protected readonly rows = computed(() => {
    const amount = this.place.value();
    return amount?.kind === 'table' ? amount.rows : undefined;
  });

  protected measure(kind: Amount['kind']): void {
    this.place.set(FRESH[kind]);
  }
}
