import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Check } from '#shared/definition/check';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { BoundText } from '../../bound/bound-text';
import { injectPlace } from '../../bound/place';
import { RowActs } from '../../bound/row-acts';
import { BoundCondition } from '../../condition/bound-condition';
import { valueAt } from '../../edit/patch';
import { StudioStore } from '../../store/studio.store';
import { Designer } from '../../workspace/designer';
import { FORM_TAB_WORDS } from '../words';

/** Rules that an answer must satisfy, each with what the applicant reads. */
@Component({
  selector: 'tb-checks-pane',
  imports: [BoundCondition, BoundText, Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (check of place.value() ?? []; track $index; let n = $index, count = $count) {
      <div class="tb-entry">
        <tb-bound-condition [at]="list() + '/' + n + '/holds'" [label]="t('inspector.holds')" then="holds" />
        <tb-bound-text [at]="list() + '/' + n + '/message'" [label]="t('inspector.message')" />
        <tb-row-acts [list]="list()" [index]="n" [count]="count" />
      </div>
    } @empty {
      <p class="tb-muted">{{ t('inspector.checksNone') }}</p>
    }
    @if (!place.readOnly()) {
      <button type="button" class="tb-button" (click)="add()">
        <tb-icon name="plus" /> {{ t('inspector.addCheck') }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }

    .tb-button {
      justify-self: start;
    }
  `,
})
export class ChecksPane {
  readonly at = input.required<string>();

  private readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly list = computed(() => `${this.at()}/checks`);
  protected readonly place = injectPlace<readonly Check[]>(this.list);

  protected add(): void {
    const key = (valueAt(this.store.definition(), this.at()) as { readonly key?: string } | undefined)?.key ?? '';
    const root = /\/elements\/\d+\/(elements|columns)\/\d+/.test(this.at()) ? 'row' : 'form';
    this.designer.add(this.list(), {
      holds: `has(${root}.${key})`,
      message: { zh: '请再核对这一项。', en: 'Please check this answer.' },
    } satisfies Check);
  }
}
