import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { Commitment } from '#shared/definition/commitment';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Dialogs } from '../../../ui/dialogs';
import { OwnCaseStore } from '../case.store';
import { injectGive } from './give';
import { OWN_WORDS } from './own-words';

/** What an applicant may do besides waiting: ask for speed, or take a promise back before the decision. */
@Component({
  selector: 'tb-more-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (reminded(); as step) {
      <button type="button" class="tb-button" [attr.aria-busy]="store.giving()" (click)="remind(step)">
        {{ t('remind') }}
      </button>
    }
    @for (commitment of withdrawable(); track commitment.key) {
      <button type="button" class="tb-button" [attr.aria-busy]="store.giving()" (click)="withdraw(commitment)">
        {{ t('takeBack', { name: say(commitment.name) }) }}
      </button>
      <p class="tb-hint">{{ t('takeBackText') }}</p>
    }
  `,
  styles: ':host { display: contents; }',
})
export class MoreHelp {
  private readonly give = injectGive();
  private readonly dialogs = inject(Dialogs);
  protected readonly store = inject(OwnCaseStore);
  protected readonly t = injectWords(OWN_WORDS);
  protected readonly say = injectSay();

  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();

  /** The step whose officers may be reminded. */
  protected readonly reminded = computed(() => this.view().commands.find(({ kind }) => kind === 'remind')?.step);
  protected readonly withdrawable = computed((): readonly Commitment[] => {
    const { commands, state } = this.view();
    if (!commands.some(({ kind }) => kind === 'withdrawCommitment')) return [];
    return (this.service().definition.commitments ?? []).filter(
      ({ key, withdrawnTo }) => withdrawnTo !== undefined && state.choices.commitments.includes(key),
    );
  });

  protected remind(step: string): void {
    void this.give({ kind: 'remind', step, text: '' }, this.t('remindDone'));
  }

  protected async withdraw({ key, name }: Commitment): Promise<void> {
    const agreed = await this.dialogs.confirm({
      title: this.t('takeBackTitle', { name: this.say(name) }),
      text: this.t('takeBackText'),
      act: this.t('takeBackAct'),
    });
    if (agreed) await this.give({ kind: 'withdrawCommitment', commitment: key, reason: '' });
  }
}
