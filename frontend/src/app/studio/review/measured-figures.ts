import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MeasuredReductions } from '#shared/diff/measured-reductions';
import { injectWords } from '../../i18n/translator';
import { REVIEW_WORDS } from './words';

const FIGURES = ['materials', 'steps', 'days', 'visits'] as const;

/** The four reductions as the same made-up people feel them in both versions, and about how many of them they are. */
@Component({
  selector: 'tb-measured-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section>
      <h2>{{ t('measured') }}</h2>
      @if (figures().length > 0) {
        <dl>
          @for (figure of figures(); track figure.name) {
            <div>
              <dt>{{ figure.label }}</dt>
              <dd>
                <span class="tb-muted">{{ figure.before.toFixed(1) }} →</span>
                <strong>{{ figure.after.toFixed(1) }}</strong>
              </dd>
            </div>
          }
        </dl>
      }
      <p class="tb-muted tb-small">{{ about() }}</p>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 0.5rem;
    }

    h2 {
      font-size: var(--text);
      line-height: var(--text-line);
    }

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
      gap: 0.375rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class MeasuredFigures {
  /** Absent where it was not done in time. */
  readonly measured = input.required<MeasuredReductions | undefined>();

  protected readonly t = injectWords(REVIEW_WORDS);
  protected readonly figures = computed(() =>
    FIGURES.flatMap((name) => {
      const figure = this.measured()?.[name];
      return figure === undefined ? [] : [{ name, label: this.t(`figure.${name}`), ...figure }];
    }),
  );
  protected readonly about = computed(() => {
    const measured = this.measured();
    if (measured === undefined) return this.t('measuredNot');
    return measured.people.both === 0 ? this.t('measuredNobody') : this.t('measuredWho', measured.people);
  });
}
