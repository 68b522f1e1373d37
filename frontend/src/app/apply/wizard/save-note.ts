import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { timeInWords } from '../../i18n/day-words';
import { injectWords } from '../../i18n/translator';
import { Announcer } from '../../ui/announcer';
import { Icon } from '../../ui/icon';
import { DraftStore } from '../draft/draft.store';
import { WIZARD_WORDS } from '../words/wizard-words';

/** Whether what was typed is safe, and where. */
@Component({
  selector: 'tb-save-note',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="tb-small" [class.kept]="kept()"><tb-icon [name]="kept() ? 'pause' : 'repeat'" /> {{ words() }}</p>
  `,
  styles: `
    p {
      display: flex;
      justify-content: center;
      gap: 0.375rem;
      color: var(--ink-2);
    }

    tb-icon {
      margin-top: 0.125rem;
      color: var(--success);
    }

    .kept,
    .kept tb-icon {
      color: var(--warning);
    }
  `,
})
export class SaveNote {
  private readonly store = inject(DraftStore);
  private readonly announcer = inject(Announcer);
  private readonly t = injectWords(WIZARD_WORDS);

  protected readonly kept = computed(() => this.store.saving() === 'offline' || this.store.saving() === 'failed');
  protected readonly words = computed(() => {
    const saving = this.store.saving();
    const time = this.store.savedAt() === '' ? '' : timeInWords(this.store.savedAt());
    if (saving === 'offline')
      return this.t('offlineSaved', { count: this.store.unsent(), time: timeInWords(new Date().toISOString()) });
    if (saving === 'failed') return this.store.saveProblem()?.title || this.t('notSaved');
    if (saving === 'saving') return this.t('saving');
    return saving === 'saved' ? this.t('saved', { time }) : this.t('unsaved');
  });

  constructor() {
    let before = this.store.savedAt();
    effect(() => {
      const now = this.store.savedAt();
      if (before !== '' && now !== before) this.announcer.politely(this.t('announceSaved'));
      before = now;
    });
  }
}
