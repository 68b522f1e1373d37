import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { LegalBasis } from '#shared/definition/legal-basis';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { Designer } from '../workspace/designer';
import { BoundChoice } from './bound-choice';
import { BoundLine } from './bound-line';
import { BoundText } from './bound-text';
import type { Choice } from './choice';
import { injectPlace } from './place';
import { RowActs } from './row-acts';
import { BOUND_WORDS } from './words';

/** The clauses that something rests on; each opens to be edited. */
@Component({
  selector: 'tb-bound-law',
  imports: [BoundChoice, BoundLine, BoundText, Icon, RowActs, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="tb-field" [id]="place.id()" tabindex="-1">
      <legend class="tb-label">{{ label() ?? t('law.title') }}</legend>
      @for (basis of place.value() ?? []; track $index; let n = $index, count = $count) {
        <details class="tb-entry">
          <summary>
            {{ say(basis.law) }} {{ basis.article }}
            @if (basis.note?.mark === 'unverified') {
              <tb-tag tone="warning">{{ t('law.unverified') }}</tb-tag>
            }
          </summary>
          <tb-bound-text [at]="at() + '/' + n + '/law'" [label]="t('law.name')" />
          <tb-bound-line [at]="at() + '/' + n + '/article'" [label]="t('law.article')" />
          <tb-bound-line [at]="at() + '/' + n + '/number'" [label]="t('law.number')" />
          <tb-bound-choice [at]="at() + '/' + n + '/level'" [label]="t('law.level')" [choices]="levels" />
          <tb-row-acts [list]="at()" [index]="n" [count]="count" />
        </details>
      } @empty {
        <p class="tb-hint">{{ t('law.none') }}</p>
      }
      @if (!place.readOnly()) {
        <button type="button" class="tb-button tb-button-quiet" (click)="designer.add(at(), fresh)">
          <tb-icon name="plus" /> {{ t('law.add') }}
        </button>
      }
    </fieldset>
  `,
})
export class BoundLaw {
  readonly at = input.required<string>();
  readonly label = input<string>();

  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly place = injectPlace<readonly LegalBasis[]>(this.at);
  protected readonly fresh: LegalBasis = { law: { zh: '《》' }, level: 'statute' };
  protected readonly levels: readonly Choice[] = LegalBasis.shape.level.options.map((value) => ({
    value,
    label: { zh: BOUND_WORDS.zh.law[value], en: BOUND_WORDS.en.law[value] },
  }));
}
