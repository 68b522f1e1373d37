import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import type { StaffedStep } from '#shared/definition/chain';
import type { FormSession } from '../../form-view/form-session';
import { InnerForm } from '../../form-view/inner-form';
import { openInnerForm } from '../../form-view/open-inner-form';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { isTyping } from '../is-typing';
import { type Judged, judgementsOf, lacksReason, unjudged } from '../judged-points';
import { PointsList } from '../points-list';
import { DESK_WORDS } from '../words';
import { STEP_WORDS } from './step-words';

type Decision = Extract<CaseCommand, { kind: 'decide' }>['decision'];

/** What this person decides at a step: the step's form, points, outcome, reason. Nothing is chosen beforehand. */
@Component({
  selector: 'tb-decide-panel',
  imports: [InnerForm, PointsList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decide-panel.html',
  styleUrl: '../panel.css',
})
export class DecidePanel {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  readonly step = input.required<StaffedStep>();
  readonly sending = input(false);
  readonly given = output<CaseCommand>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly s = injectWords(STEP_WORDS);
  protected readonly say = injectSay();
  protected readonly points = computed(() => this.step().reviewPoints ?? []);

  /** What was entered lasts as long as the step: a reload of the case keeps it. */
  private readonly place = computed(() => `${this.view().id} ${this.step().key}`);
  protected readonly judged = linkedSignal<string, Judged>({ source: this.place, computation: () => ({}) });
  protected readonly outcome = linkedSignal<string, string>({ source: this.place, computation: () => '' });
  protected readonly reason = linkedSignal<string, string>({ source: this.place, computation: () => '' });
  protected readonly session = linkedSignal<string, FormSession | undefined>({
    source: this.place,
    computation: () =>
      untracked(() => {
        const { form } = this.step();
        return form && openInnerForm(this.view(), this.service().definition, form);
      }),
  });

  protected readonly chosen = computed(() => this.step().outcomes.find(({ key }) => key === this.outcome()));
  protected readonly lacks = computed(() => {
    const unfilled = this.session()?.issues().length ?? 0;
    if (unfilled > 0) return this.s('lacksForm', { count: unfilled });
    const open = unjudged(this.points(), this.judged());
    if (open > 0) return this.t('act.lacks.points', { count: open });
    if (lacksReason(this.points(), this.judged())) return this.t('act.lacks.pointReason');
    const chosen = this.chosen();
    if (!chosen) return this.t('act.lacks.outcome');
    return chosen.reason === 'required' && this.reason().trim() === '' ? this.t('act.lacks.reason') : '';
  });

  protected choose(outcome: string): void {
    this.outcome.set(outcome);
  }

  protected submit(): void {
    const session = this.session();
    if (session) session.reveal(session.issues());
    if (this.lacks() || this.sending()) return;
    const reason = this.reason().trim();
    this.given.emit({
      kind: 'decide',
      decision: {
        step: this.step().key,
        outcome: this.outcome(),
        points: judgementsOf(this.points(), this.judged()),
        ...(session && { form: session.typed() as NonNullable<Decision['form']> }),
        ...(reason && { reason }),
      },
    });
  }

  /** 1–9 choose an outcome, Ctrl + Enter submits; digits rest while something is typed. */
  hear(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return this.submit();
    const outcome = isTyping(event) ? undefined : this.step().outcomes[Number(event.key) - 1];
    if (!outcome) return;
    event.preventDefault();
    this.outcome.set(outcome.key);
  }
}
