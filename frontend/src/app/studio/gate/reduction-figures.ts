import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { reductions } from '#shared/diff/reductions';
import { injectWords } from '../../i18n/translator';
import { StudioStore } from '../store/studio.store';
import { FourFigures } from './four-figures';
import { GATE_WORDS } from './words';

/** The four reductions of the draft against the version in force. */
@Component({
  selector: 'tb-reduction-figures',
  imports: [FourFigures],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card">
      <h2>
        {{ t('reductions') }} <span class="tb-hint">{{ compared() }}</span>
      </h2>
      @if (figures(); as figures) {
        <tb-four-figures [reductions]="figures" />
      }
    </section>
  `,
  styles: `
    .tb-hint {
      margin-left: 0.375rem;
      font-weight: 400;
    }

    h2 {
      margin-bottom: 0.5rem;
      font-size: var(--h3);
      line-height: var(--h3-line);
    }
  `,
})
export class ReductionFigures {
  private readonly store = inject(StudioStore);
  protected readonly t = injectWords(GATE_WORDS);
  protected readonly compared = computed(() => {
    const version = this.store.liveVersion();
    return version === undefined ? this.t('first') : this.t('compared', { version });
  });
  protected readonly figures = computed(() => {
    const [live, draft] = [this.store.live(), this.store.definition()];
    return live === undefined || draft === undefined ? undefined : reductions(live, draft);
  });
}
