import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { DraftStore } from '../draft/draft.store';
import { WIZARD_WORDS } from '../words/wizard-words';

/** Under the progress while there is no network: one can go on, and what waits is counted. */
@Component({
  selector: 'tb-offline-banner',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (offline()) {
      <div class="banner" role="status">
        <div class="tb-page inner">
          <tb-icon name="offline" />
          <div>
            <p class="title">{{ t('offline.title') }}</p>
            <p class="tb-small">{{ t('offline.text') }}</p>
            @if (store.unsent(); as count) {
              <p class="tb-small">
                {{ t('offline.waiting', { count }) }}
                <button type="button" class="tb-link" (click)="clear(count)">{{ t('offline.clear') }}</button>
              </p>
            }
          </div>
        </div>
      </div>
    }
  `,
  styles: `
    .banner {
      border-bottom: 1px solid var(--warning-line);
      background: var(--warning-tint);
    }

    .inner {
      display: flex;
      gap: 0.75rem;
      max-width: 48rem;
      padding-block: 0.75rem;
    }

    .title {
      font-weight: 600;
    }

    tb-icon {
      margin-top: 0.25rem;
      color: var(--warning-ink);
    }
  `,
})
export class OfflineBanner {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly store = inject(DraftStore);
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly offline = computed(() => this.store.saving() === 'offline');

  protected async clear(count: number): Promise<void> {
    const agreed = await this.dialogs.confirm({
      title: this.t('offline.clearTitle'),
      text: this.t('offline.clearText', { count }),
      act: this.t('offline.clear'),
      tone: 'danger',
    });
    if (!agreed) return;
    this.store.dropUnsent();
    this.notices.done(this.t('offline.cleared'));
  }
}
