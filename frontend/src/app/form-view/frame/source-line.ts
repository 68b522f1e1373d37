import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../../ui/icon';
import { injectWords } from '../../i18n/translator';
import type { Place } from '../place';
import { originOf } from '../origin';
import { FORM_WORDS } from '../words';

/** Where a value came from that the person did not type. */
@Component({
  selector: 'tb-source-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (origin() !== 'person') {
      <p class="tb-hint" [id]="place().id + '-source'">
        <tb-icon name="shield" /> {{ t(origin() === 'locked' ? 'fromRecords' : 'filledIn') }}
      </p>
    }
  `,
  styles: `
    tb-icon {
      color: var(--success-ink);
    }
  `,
})
export class SourceLine {
  readonly place = input.required<Place>();

  protected readonly t = injectWords(FORM_WORDS);
  protected readonly origin = computed(() => originOf(this.place()));
}
