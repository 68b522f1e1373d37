import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { openStep } from '#shared/case/case-state';
import { isStaffed, stepOf } from '#shared/definition/chain';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { CorrectionForm } from './correction-form';
import { isTyping } from './is-typing';
import { type Judged, judgementsOf, lacksReason, unjudged } from './judged-points';
import { PointsList } from './points-list';
import { DESK_WORDS } from './words';

/** What this person decides at the step where the case stands: points, outcome, reason. Nothing is chosen beforehand. */
@Component({
  selector: 'tb-step-panel',
  imports: [CorrectionForm, PointsList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown)': 'hear($event)' },
  templateUrl: './step-panel.html',
  styleUrl: './panel.css',
})
export class StepPanel {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  /** Key of the open step that is shown. */
  readonly key = input.required<string>();
  readonly sending = input(false);
  readonly given = output<CaseCommand>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly say = injectSay();
  private readonly session = inject(Session);

  protected readonly step = computed(() => {
    const step = stepOf(this.service().definition.chain, this.key());
    return isStaffed(step) ? step : undefined;
  });
  protected readonly open = computed(() => openStep(this.view().state, this.key()));
  private readonly kinds = computed(
    () => new Set(this.view().commands.flatMap(({ kind, step }) => (step === this.key() ? [kind] : []))),
  );
  protected readonly may = computed(() => ({
    take: this.kinds().has('take'),
    release: this.kinds().has('release'),
    decide: this.kinds().has('decide'),
    correct: this.kinds().has('requestCorrection'),
  }));
  protected readonly points = computed(() => this.step()?.reviewPoints ?? []);
  protected readonly takers = computed(
    () =>
      this.open()
        ?.takenBy.map(({ name }) => name)
        .join('、') ?? '',
  );

  /** What was entered lasts as long as the step: a reload of the case keeps it. */
  private readonly place = computed(() => `${this.view().id} ${this.key()}`);
  protected readonly judged = linkedSignal<string, Judged>({ source: this.place, computation: () => ({}) });
  protected readonly outcome = linkedSignal<string, string>({ source: this.place, computation: () => '' });
  protected readonly reason = linkedSignal<string, string>({ source: this.place, computation: () => '' });
  protected readonly correcting = linkedSignal<string, boolean>({ source: this.place, computation: () => false });

  /** What others, or he himself, have decided in this visit of the step. */
  protected readonly decided = computed(() =>
    (this.open()?.decisions ?? []).map(({ by, outcome, reason }) => ({
      words: this.t('act.decidedHere', {
        name: by.name,
        outcome: this.say(this.step()?.outcomes.find(({ key }) => key === outcome)?.label) || outcome,
      }),
      reason,
      own: by.account === this.session.person()?.account,
    })),
  );
  protected readonly ownDone = computed(() => this.decided().some(({ own }) => own));

  protected readonly chosen = computed(() => this.step()?.outcomes.find(({ key }) => key === this.outcome()));
  protected readonly lacks = computed(() => {
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
    const step = this.step();
    if (!step || this.lacks() || this.sending()) return;
    const reason = this.reason().trim();
    this.given.emit({
      kind: 'decide',
      decision: {
        step: step.key,
        outcome: this.outcome(),
        points: judgementsOf(this.points(), this.judged()),
        ...(reason && { reason }),
      },
    });
  }

  protected take(kind: 'take' | 'release'): void {
    const step = this.step();
    if (step) this.given.emit({ kind, step: step.key });
  }

  /** 1–9 choose an outcome, Ctrl + Enter submits. While a correction is written nothing can be decided; digits rest while something is typed. */
  protected hear(event: KeyboardEvent): void {
    if (this.correcting() || !this.may().decide) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return this.submit();
    const outcome = isTyping(event) ? undefined : this.step()?.outcomes[Number(event.key) - 1];
    if (!outcome) return;
    event.preventDefault();
    this.outcome.set(outcome.key);
  }
}
