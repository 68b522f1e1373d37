import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { resolveForm } from '#shared/form/resolve-form';
import { KnownRegions } from '../api/known-regions';
import { AnswersView } from '../form-view/answers-view';
import { REGIONS } from '../form-view/regions';
import { injectWords } from '../i18n/translator';
import { provideOpenFile } from './provide-open-file';
import { DESK_WORDS } from './words';

/** What was answered, page by page, under the labels of the version that the case is pinned to. */
@Component({
  selector: 'tb-answers-pane',
  imports: [AnswersView],
  providers: [{ provide: REGIONS, useFactory: () => inject(KnownRegions).all }, provideOpenFile()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ t('answers') }}</h2>
    <tb-answers-view [form]="form()" [answers]="view().state.answers" />
    @if (view().withheld; as withheld) {
      <p class="withheld">{{ t('withheld', { count: withheld.length }) }}</p>
    }
  `,
  styles: `
    :host {
      --answer-gap: 0.375rem;
      --answer-columns: minmax(5.5rem, 9rem) minmax(0, 1fr);
      display: grid;
      gap: 0.5rem;
      min-width: 0;
    }
    .withheld {
      margin: 0;
    }
  `,
})
export class AnswersPane {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();

  protected readonly form = computed(() => resolveForm(this.service().definition));
  protected readonly t = injectWords(DESK_WORDS);
}
