import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CertificateLine, CertificateResult } from '#shared/definition/result';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLine } from '../bound/bound-line';
import { BoundNumber } from '../bound/bound-number';
import { BoundText } from '../bound/bound-text';
import type { Choice } from '../bound/choice';
import { RowActs } from '../bound/row-acts';
import { BoundExpression } from '../condition/bound-expression';
import { subjectsFor } from '../cel/subjects';
import { FindingLines } from '../gate/finding-lines';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { DOCUMENTS_WORDS } from './words';

/** One certificate: who holds it, what stands on it, how long it is valid. */
@Component({
  selector: 'tb-certificate-card',
  imports: [BoundChoice, BoundExpression, BoundLine, BoundNumber, BoundText, FindingLines, Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card card">
      <div class="tb-section-title">
        <h3>{{ say(result().name) }}</h3>
        <tb-row-acts list="/results" [index]="index()" [count]="count()" />
      </div>
      <tb-finding-lines [at]="at()" />
      <tb-bound-text [at]="at() + '/name'" [label]="t('fields.name')" />
      <div class="tb-two">
        <tb-bound-line [at]="at() + '/prefix'" [label]="t('fields.prefix')" kept />
        <tb-bound-number [at]="at() + '/validYears'" [label]="t('fields.validYears')" [min]="1" />
      </div>
      <tb-bound-expression [at]="at() + '/holder'" [label]="t('fields.holder')" />
      <fieldset class="tb-field">
        <legend class="tb-label">{{ t('fields.lines') }}</legend>
        @for (line of result().lines; track $index; let n = $index, count = $count) {
          <details class="tb-entry">
            <summary>
              {{ say(line.label) }} <code>{{ line.value }}</code>
            </summary>
            <tb-bound-text [at]="at() + '/lines/' + n + '/label'" [label]="t('fields.label')" />
            <tb-bound-expression [at]="at() + '/lines/' + n + '/value'" [label]="t('fields.value')" />
            <tb-bound-choice
              [at]="at() + '/lines/' + n + '/option'"
              [label]="t('fields.option')"
              [choices]="choices()"
              [none]="t('fields.noOption')"
            />
            <tb-row-acts [list]="at() + '/lines'" [index]="n" [count]="count" />
          </details>
        }
        @if (!store.readOnly()) {
          <button type="button" class="tb-button tb-button-quiet" (click)="addLine()">
            <tb-icon name="plus" /> {{ t('fields.addLine') }}
          </button>
        }
      </fieldset>
    </section>
  `,
  styleUrl: '../workspace/plain-tab.css',
})
export class CertificateCard {
  readonly result = input.required<CertificateResult>();
  readonly index = input.required<number>();
  readonly count = input.required<number>();

  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(DOCUMENTS_WORDS);
  protected readonly at = computed(() => `/results/${this.index()}`);
  /** The fields with options. */
  protected readonly choices = computed((): readonly Choice[] => {
    const definition = this.store.definition();
    if (definition === undefined) return [];
    return subjectsFor(definition, '')
      .filter(({ path, options }) => path.startsWith('form.') && options.length > 0)
      .map(({ path, label }) => ({ value: path.slice('form.'.length), label }));
  });

  protected addLine(): void {
    const line: CertificateLine = {
      label: { zh: DOCUMENTS_WORDS.zh.fresh.line, en: DOCUMENTS_WORDS.en.fresh.line },
      value: 'applicant.name',
    };
    this.designer.add(`${this.at()}/lines`, line);
  }
}
