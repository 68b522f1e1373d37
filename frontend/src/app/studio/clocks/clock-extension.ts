import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ClockRule } from '#shared/definition/clock-rule';
import { injectWords } from '../../i18n/translator';
import { BoundLaw } from '../bound/bound-law';
import { BoundLimit } from '../bound/bound-limit';
import { BoundText } from '../bound/bound-text';
import { injectPlace } from '../bound/place';
import { CLOCKS_WORDS } from './words';

/** Whether a limit may be extended, by how much, by whom and on which clause. */
@Component({
  selector: 'tb-clock-extension',
  imports: [BoundLaw, BoundLimit, BoundText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="tb-switch-line">
      <span class="tb-label">{{ t('fields.extension') }}</span>
      <input
        type="checkbox"
        role="switch"
        class="tb-switch"
        [disabled]="place.readOnly()"
        [checked]="place.value() !== undefined"
        (change)="turn($any($event.target).checked)"
      />
    </label>
    @if (place.value()) {
      <tb-bound-limit [at]="at() + '/limit'" [label]="t('fields.extensionLimit')" />
      <tb-bound-text [at]="at() + '/approver'" [label]="t('fields.approver')" />
      <tb-bound-law [at]="at() + '/legalBasis'" [label]="t('fields.extensionLaw')" />
    }
  `,
  styles: ':host { display: grid; gap: 0.75rem; }',
})
export class ClockExtension {
  readonly at = input.required<string>();

  protected readonly t = injectWords(CLOCKS_WORDS);
  protected readonly place = injectPlace<NonNullable<ClockRule['extension']>>(this.at);

  protected turn(on: boolean): void {
    this.place.set(
      on
        ? {
            limit: { n: 10, unit: 'workingDay' },
            times: 1,
            approver: { zh: '机关负责人', en: 'Head of the organ' },
            legalBasis: [],
          }
        : undefined,
    );
  }
}
