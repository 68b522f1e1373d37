import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { openStep } from '#shared/case/case-state';
import { isStaffed, stepOf } from '#shared/definition/chain';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { CommandMenu } from './commands/command-menu';
import { CorrectionForm, type Telling } from './correction-form';
import { ApplicantStanding } from './step/applicant-standing';
import { DecidePanel } from './step/decide-panel';
import { JointStanding } from './step/joint-standing';
import { StepStanding } from './step/step-standing';
import { STEP_WORDS } from './step/step-words';
import { DESK_WORDS } from './words';

/** Ways of telling what is to be corrected, and the words of their buttons; a step allows one of them at most. */
const TELLINGS = {
  requestCorrection: 'correct',
  proposeCorrection: 'propose',
  returnMaterials: 'giveBack',
} as const satisfies Record<Telling, string>;

/** The open step that is shown: how it stands, and what this person may do there. */
@Component({
  selector: 'tb-step-panel',
  imports: [ApplicantStanding, CommandMenu, CorrectionForm, DecidePanel, JointStanding, StepStanding],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown)': 'hear($event)' },
  templateUrl: './step-panel.html',
  styleUrl: './panel.css',
})
export class StepPanel {
  private readonly session = inject(Session);
  private readonly decide = viewChild(DecidePanel);

  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  /** Key of the open step that is shown. */
  readonly key = input.required<string>();
  readonly sending = input(false);
  readonly given = output<CaseCommand>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly s = injectWords(STEP_WORDS);
  protected readonly say = injectSay();

  protected readonly step = computed(() => stepOf(this.service().definition.chain, this.key()));
  protected readonly staffed = computed(() => {
    const step = this.step();
    return isStaffed(step) ? step : undefined;
  });
  protected readonly applicant = computed(() => {
    const step = this.step();
    return step?.kind === 'applicant' ? step : undefined;
  });
  protected readonly joint = computed(() => {
    const step = this.step();
    return step?.kind === 'joint' ? step : undefined;
  });
  protected readonly crew = computed(() => {
    const step = this.staffed();
    return step?.kind === 'task' && step.mode === 'crew';
  });
  private readonly open = computed(() => openStep(this.view().state, this.key()));
  private readonly kinds = computed(
    () => new Set(this.view().commands.flatMap(({ kind, step }) => (step === this.key() ? [kind] : []))),
  );
  protected readonly may = computed(() => ({
    take: this.kinds().has('take'),
    release: this.kinds().has('release'),
    decide: this.kinds().has('decide'),
    anything: [...this.kinds()].some((kind) => kind !== 'remind'),
  }));
  protected readonly telling = computed(() =>
    (Object.keys(TELLINGS) as Telling[]).find((kind) => this.kinds().has(kind)),
  );
  protected readonly tellingWords = computed(() => {
    const kind = this.telling();
    return kind === undefined ? '' : this.s(TELLINGS[kind]);
  });

  private readonly place = computed(() => `${this.view().id} ${this.key()}`);
  protected readonly correcting = linkedSignal<string, boolean>({ source: this.place, computation: () => false });

  /** Whether this person has done his part here, and others have not. */
  protected readonly ownDone = computed(() => {
    const account = this.session.person()?.account;
    const { decisions = [], unsigned } = this.open() ?? {};
    return (
      decisions.some(({ by }) => by.account === account) ||
      unsigned?.decision.by.account === account ||
      unsigned?.signed.some((by) => by.account === account) === true
    );
  });

  protected take(kind: 'take' | 'release'): void {
    this.given.emit({ kind, step: this.key() });
  }

  /** Keys go to the decision, wherever in the panel the focus is. While a correction is written nothing can be decided. */
  protected hear(event: KeyboardEvent): void {
    if (!this.correcting()) this.decide()?.hear(event);
  }
}
