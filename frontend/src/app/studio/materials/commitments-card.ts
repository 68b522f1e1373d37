import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { controlId } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { COMMITMENT_KINDS, COMMITMENT_PROPERTIES, freshCommitment } from './commitment-properties';
import { MATERIALS_WORDS } from './words';

/** The promises that may stand in place of a paper, of the review, or for a paper to follow. */
@Component({
  selector: 'tb-commitments-card',
  imports: [FindingLines, Icon, KeyLine, Properties, RowActs, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card card" [attr.aria-label]="t('commitments.title')">
      <div class="tb-section-title">
        <h2>{{ t('commitments.title') }}</h2>
        @if (!store.readOnly()) {
          <button type="button" class="tb-button" (click)="add()">
            <tb-icon name="plus" /> {{ t('commitments.add') }}
          </button>
        }
      </div>
      <p class="tb-muted">{{ t('commitments.lead') }}</p>
      @for (commitment of commitments(); track commitment.key; let n = $index, count = $count) {
        @let at = '/commitments/' + n;
        <details class="tb-entry" [id]="idOf(at)" tabindex="-1">
          <summary>
            {{ say(commitment.name) || '—' }} <tb-tag>{{ say(kinds[commitment.kind]) }}</tb-tag>
          </summary>
          <tb-finding-lines [at]="at" />
          <tb-properties [at]="at" [of]="properties" />
          <tb-key-line [at]="at" />
          <tb-row-acts list="/commitments" [index]="n" [count]="count" />
        </details>
      } @empty {
        <p class="tb-hint">{{ t('commitments.none') }}</p>
      }
    </section>
  `,
  styles: `
    .card {
      display: grid;
      gap: 0.75rem;
      padding: 1rem;
    }

    summary {
      cursor: pointer;
      min-height: var(--target);
    }
  `,
})
export class CommitmentsCard {
  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(MATERIALS_WORDS);
  protected readonly idOf = controlId;
  protected readonly kinds = COMMITMENT_KINDS;
  protected readonly properties = COMMITMENT_PROPERTIES;
  protected readonly commitments = computed(() => this.store.definition()?.commitments ?? []);

  protected add(): void {
    this.designer.add('/commitments', freshCommitment());
  }
}
