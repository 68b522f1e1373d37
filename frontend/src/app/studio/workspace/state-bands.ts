import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { timeInWords } from '../../i18n/day-words';
import { injectWords } from '../../i18n/translator';
import { Notice } from '../../ui/notice';
import { StudioStore } from '../store/studio.store';
import { WORKSPACE_WORDS } from './words';

/** Bands above the parts: in review, returned, not saved, or saved by somebody else too. */
@Component({
  selector: 'tb-state-bands',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './state-bands.html',
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      padding: 0.5rem 1rem;
    }

    :host:not(:has(tb-notice)) {
      display: none;
    }

    .tb-row {
      margin-top: 0.5rem;
    }
  `,
})
export class StateBands {
  protected readonly store = inject(StudioStore);
  protected readonly t = injectWords(WORKSPACE_WORDS);

  protected readonly returned = computed(() =>
    this.store.facts()?.status === 'inReview' ? undefined : this.store.facts()?.returned,
  );
  protected readonly unreachable = computed(
    () => this.store.saving() === 'failed' && (this.store.saveProblem()?.unknown ?? false),
  );
  protected readonly refused = computed(() => this.store.saving() === 'failed' && !this.unreachable());
  protected readonly failedTitle = computed(() =>
    this.t('band.failed', { time: this.time(this.store.facts()?.savedAt) }),
  );
  protected readonly conflictTitle = computed(() => {
    const theirs = this.store.theirs()?.value;
    return this.t('band.conflict', { name: theirs?.savedBy ?? '', time: this.time(theirs?.savedAt) });
  });

  private time(instant: string | undefined): string {
    return instant === undefined ? '' : timeInWords(instant);
  }
}
