import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { Announcer } from '../../ui/announcer';
import { Connection } from '../draft/connection';
import { DraftStore } from '../draft/draft.store';
import { WIZARD_WORDS } from '../words/wizard-words';

/** Submits, or says what is still to do: it is never greyed out without a word. */
@Component({
  selector: 'tb-submit-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      type="button"
      class="tb-button tb-button-primary tb-button-block"
      [attr.aria-busy]="sending()"
      (click)="submit()"
    >
      {{ words() }}
    </button>
  `,
  styles: ':host { display: block; }',
})
export class SubmitButton {
  private readonly store = inject(DraftStore);
  private readonly announcer = inject(Announcer);
  private readonly online = inject(Connection).online;
  private readonly t = injectWords(WIZARD_WORDS);

  private readonly left = computed(
    () => (this.store.opened()?.session.issues().length ?? 0) + this.store.materialErrors().length,
  );
  protected readonly sending = computed(() => this.store.submission() === 'sending');
  protected readonly words = computed(() => {
    if (this.sending()) return this.t('submit.sending');
    if (this.store.submission() === 'unknown') return this.t('submit.askNow');
    return this.left() > 0 ? this.t('submit.mendFirst', { count: this.left() }) : this.t('submit.send');
  });

  protected submit(): void {
    if (this.left() > 0 && this.store.submission() !== 'unknown') {
      const session = this.store.opened()!.session;
      session.reveal(session.issues());
      this.store.tryInVain();
    } else if (!this.online()) this.announcer.urgently(this.t('submit.offline'));
    else void this.store.submit();
  }
}
