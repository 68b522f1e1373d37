import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ReviewPoint } from '#shared/definition/material';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { MATERIALS_WORDS } from '../materials/words';
import { Designer } from '../workspace/designer';
import { BoundText } from './bound-text';
import { BoundTexts } from './bound-texts';
import { injectPlace } from './place';
import { RowActs } from './row-acts';

/** What reviewers must judge, each with its ready reasons. */
@Component({
  selector: 'tb-review-points',
  imports: [BoundText, BoundTexts, Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="tb-field" [id]="place.id()" tabindex="-1">
      <legend class="tb-label">{{ t('fields.points') }}</legend>
      @for (point of place.value() ?? []; track point.key; let n = $index, count = $count) {
        <details class="tb-entry">
          <summary>{{ say(point.text) || '—' }}</summary>
          <tb-bound-text [at]="at() + '/' + n + '/text'" [label]="t('fields.point')" />
          <tb-bound-texts [at]="at() + '/' + n + '/reasons'" [label]="t('fields.reasons')" />
          <tb-row-acts [list]="at()" [index]="n" [count]="count" />
        </details>
      }
      @if (!place.readOnly()) {
        <button type="button" class="tb-button tb-button-quiet" (click)="add()">
          <tb-icon name="plus" /> {{ t('fields.addPoint') }}
        </button>
      }
    </fieldset>
  `,
})
export class ReviewPoints {
  readonly at = input.required<string>();

  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(MATERIALS_WORDS);
  protected readonly place = injectPlace<readonly ReviewPoint[]>(this.at);

  protected add(): void {
    this.designer.add(this.at(), { key: 'point', text: { zh: '新要点' }, reasons: [] } satisfies ReviewPoint);
  }
}
