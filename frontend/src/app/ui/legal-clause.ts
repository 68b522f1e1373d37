import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LegalBasis } from '#shared/definition/legal-basis';
import { injectSay } from '../i18n/text-voice';
import { FactMark } from './fact-mark';

/** A clause: law, number, article, and the mark of what was not read. */
@Component({
  selector: 'tb-legal-clause',
  imports: [FactMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    {{ say(basis().law) }}
    @if (basis().number) {
      <span class="number">{{ basis().number }}</span>
    }
    {{ article() }}
    <tb-fact-mark [note]="basis().note" />
  `,
  styles: `
    .number {
      color: var(--ink-2);
    }
  `,
})
export class LegalClause {
  readonly basis = input.required<LegalBasis>();

  protected readonly say = injectSay();
  /** The mark says 条号待核 already. */
  protected readonly article = computed(() => (this.basis().article ?? '').replace(/（?条号待核）?/, ''));
}
