import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { injectLimitWords } from '../../../i18n/limit-words';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { OwnCaseStore } from '../case.store';
import { CaseFiles, provideCaseFiles } from './case-files';
import { injectGive } from './give';
import { MaterialUploads } from './material-uploads';
import { OWN_WORDS } from './own-words';

/** What the applicant promised to hand in later and has not yet. */
@Component({
  selector: 'tb-supply-card',
  imports: [Icon, MaterialUploads],
  providers: [provideCaseFiles()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card tb-stack" aria-labelledby="supply">
      <h2 id="supply"><tb-icon name="upload" /> {{ t('supply', { count: keys().length }) }}</h2>
      <p>{{ t('supplyText') }}</p>
      @for (line of limits(); track line) {
        <p>
          <strong>{{ line }}</strong>
        </p>
      }
      <tb-material-uploads [keys]="keys()" />
      <div class="tb-row">
        <button
          type="button"
          class="tb-button tb-button-primary"
          [attr.aria-disabled]="files.files().length === 0"
          [attr.aria-busy]="store.giving()"
          (click)="send()"
        >
          {{ t('supplySend') }}
        </button>
        @if (files.files().length === 0) {
          <span class="tb-hint">{{ t('supplyNothing') }}</span>
        }
      </div>
    </section>
  `,
  styleUrl: './own-step.css',
})
export class SupplyCard {
  private readonly give = injectGive();
  private readonly limitWords = injectLimitWords();
  protected readonly store = inject(OwnCaseStore);
  protected readonly files = inject(CaseFiles);
  protected readonly t = injectWords(OWN_WORDS);

  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();

  protected readonly keys = computed(() =>
    this.view()
      .state.deferrals.filter(({ suppliedAt }) => suppliedAt === undefined)
      .map(({ material }) => material),
  );
  /** How long it may take, as each commitment says. */
  protected readonly limits = computed(() => {
    const { materials, commitments = [] } = this.service().definition;
    const under = new Set(
      materials.flatMap(({ key, deferredBy }) => (this.keys().includes(key) ? (deferredBy ?? []) : [])),
    );
    return commitments
      .filter(({ key }) => under.has(key))
      .flatMap(({ supplyWithin }) =>
        supplyWithin === undefined ? [] : [this.t('supplyWithin', { limit: this.limitWords(supplyWithin) })],
      );
  });

  protected async send(): Promise<void> {
    const files = this.files.files().map(({ id }) => id);
    if (files.length === 0) return;
    if (await this.give({ kind: 'supply', files })) this.files.clear();
  }
}
