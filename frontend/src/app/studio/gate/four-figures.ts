import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Reductions } from '#shared/diff/change';
import { injectWords } from '../../i18n/translator';
import { GATE_WORDS } from './words';

/** Materials, steps, days and visits: before, after, and what that is for the applicant. */
@Component({
  selector: 'tb-four-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      @for (figure of figures(); track figure.name) {
        <div>
          <dt>{{ t(figure.name) }}</dt>
          <dd>
            <span class="tb-muted">{{ figure.before }} →</span> <strong>{{ figure.after }}</strong>
            <span [class.good]="figure.after < figure.before" [class.bad]="figure.after > figure.before">{{
              figure.words
            }}</span>
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.75rem 1rem;
    }

    dt {
      color: var(--ink-2);
    }

    dd {
      display: flex;
      align-items: baseline;
      gap: 0.375rem;
    }

    strong {
      font-size: 1.125rem;
    }

    .good {
      color: var(--success-ink);
    }

    .bad {
      color: var(--warning-ink);
    }
  `,
})
export class FourFigures {
  readonly reductions = input.required<Reductions>();

  protected readonly t = injectWords(GATE_WORDS);
  protected readonly figures = computed(() =>
    (['materials', 'steps', 'days', 'visits'] as const).map((name) => {
      const { before, after } = this.reductions()[name];
      const words =
        after < before
          ? this.t('fewer', { count: before - after })
          : after > before
            ? this.t('more', { count: after - before })
            : this.t('same');
      return { name, before, after, words };
    }),
  );
}
