import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { injectDays } from '../i18n/day-words';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { CorrectionForm } from './correction-form';
import { DESK_WORDS } from './words';

type Choice = 'accept' | 'correct' | 'refuse' | 'notNeeded' | 'refer';

/** Receiving: accept, tell everything that is missing once, or do not accept with the reason. */
@Component({
  selector: 'tb-intake-panel',
  imports: [CorrectionForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './intake-panel.html',
  styleUrl: './panel.css',
})
export class IntakePanel {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  readonly sending = input(false);
  readonly given = output<CaseCommand>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();

  /** What is entered lasts as long as the case is open, whatever the server says meanwhile. */
  private readonly caseId = computed(() => this.view().id);
  protected readonly choice = linkedSignal<string, Choice | undefined>({
    source: this.caseId,
    computation: () => undefined,
  });
  protected readonly reason = linkedSignal<string, string>({ source: this.caseId, computation: () => '' });

  protected readonly organ = linkedSignal<string, string>({ source: this.caseId, computation: () => '' });

  private readonly kinds = computed(() => new Set(this.view().commands.map((command) => command.kind)));
  private readonly intake = computed(() => {
    const { intake } = this.service().definition.chain;
    return intake.mode === 'accept' ? intake : undefined;
  });
  protected readonly choices = computed<readonly Choice[]>(() => {
    const choices: Choice[] = this.kinds().has('accept') ? ['accept'] : [];
    if (this.kinds().has('requestCorrection')) choices.push('correct');
    if (this.kinds().has('refuseAcceptance')) {
      choices.push('refuse');
      if (this.intake()?.notNeeded) choices.push('notNeeded');
    }
    if (this.kinds().has('refer')) choices.push('refer');
    return choices;
  });
  protected readonly ready = computed(() =>
    this.choice() === 'notNeeded' ? (this.intake()?.notNeededReasons ?? []) : [],
  );
  protected readonly told = computed(() => {
    const told = this.view().state.correction;
    return told ? this.t('act.correctUsed', { day: this.days.day(told.at) }) : '';
  });
  protected readonly lacks = computed(() => {
    if (this.choice() === undefined) return this.t('act.lacks.outcome');
    if (this.choice() === 'refer' && this.organ().trim() === '') return this.t('act.lacks.organ');
    return this.choice() !== 'accept' && this.reason().trim() === '' ? this.t('act.lacks.reason') : '';
  });

  protected submit(): void {
    const choice = this.choice();
    if (!choice || choice === 'correct' || this.lacks() || this.sending()) return;
    if (choice === 'accept') return this.given.emit({ kind: 'accept' });
    if (choice === 'refer')
      return this.given.emit({ kind: 'refer', organ: this.organ().trim(), reason: this.reason().trim() });
    const as = choice === 'notNeeded' ? 'notNeeded' : 'notAccepted';
    this.given.emit({ kind: 'refuseAcceptance', as, reason: this.reason().trim() });
  }
}
