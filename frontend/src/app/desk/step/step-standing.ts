import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import { openStep } from '#shared/case/case-state';
import { GROUNDS } from '#shared/clock/turn-words';
import type { StaffedStep } from '#shared/definition/chain';
import { injectDays } from '../../i18n/day-words';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { outcomeName } from '../outcome-name';
import { injectPostName } from '../post-name';
import { DESK_WORDS } from '../words';
import { STEP_WORDS } from './step-words';

/** Who is at work on a step, what was decided there so far, who signed and what was asked of others. */
@Component({
  selector: 'tb-step-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (line of lines(); track $index) {
      <p class="tb-small">{{ line }}</p>
    }
    @for (one of told(); track $index) {
      <p>
        {{ one.words }}
        @if (one.more) {
          <span class="tb-muted reason">{{ one.more }}</span>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }

    .reason {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class StepStanding {
  readonly view = input.required<CaseView>();
  readonly step = input.required<StaffedStep>();

  private readonly t = injectWords(STEP_WORDS);
  private readonly desk = injectWords(DESK_WORDS);
  private readonly say = injectSay();
  private readonly days = injectDays();
  private readonly list = injectList();
  private readonly postName = injectPostName();
  private readonly open = computed(() => openStep(this.view().state, this.step().key));

  protected readonly lines = computed(() => {
    const [step, open] = [this.step(), this.open()];
    const lines: string[] = [];
    if (step.kind === 'handover') lines.push(this.t('organ', { organ: this.say(step.organ) }));
    if (step.kind === 'procedure') lines.push(this.t('ground', { ground: this.say(GROUNDS[step.ground]) }));
    if (open?.due !== undefined) lines.push(this.t('due', { day: this.days.day(open.due) }));
    lines.push(...(step.kind === 'task' && step.crew !== undefined ? this.crewLines() : this.takerLines()));
    const waiting = open?.waitingFor ?? [];
    if (waiting.length > 1) lines.push(this.t('waiting', { posts: this.list(waiting.map(this.postName)) }));
    return lines;
  });

  protected readonly told = computed(() => {
    const open = this.open();
    const outcome = (key: string): string => this.say(outcomeName(this.step(), key)) || key;
    const { unsigned } = open ?? {};
    return [
      ...(open?.decisions ?? []).map((one) => ({
        words: this.desk('act.decidedHere', { name: one.by.name, outcome: outcome(one.outcome) }),
        more: one.reason,
      })),
      ...(unsigned === undefined
        ? []
        : [
            {
              words: this.t('unsigned', {
                name: unsigned.decision.by.name,
                outcome: outcome(unsigned.decision.outcome),
              }),
              more:
                unsigned.signed.length === 0
                  ? this.t('noneSigned')
                  : this.t('signed', { names: this.list(unsigned.signed.map(({ name }) => name)) }),
            },
          ]),
      ...(open?.consultations ?? []).map(({ post, question, opinion }) => ({
        words: this.t('asked', { post: this.postName(post), question }),
        more: opinion === undefined ? this.t('noOpinion') : this.t('opinion', { opinion }),
      })),
    ];
  });

  private takerLines(): readonly string[] {
    const names = (this.open()?.takenBy ?? []).map(({ name }) => name);
    return names.length === 0 ? [] : [this.desk('act.takenBy', { names: this.list(names) })];
  }

  private crewLines(): readonly string[] {
    const step = this.step();
    if (step.kind !== 'task' || step.crew === undefined) return [];
    const { min, lead, qualification } = step.crew;
    const names = (this.open()?.takenBy ?? []).map(({ name }) => name);
    return [
      names.length === 0 ? this.t('crewNobody', { min }) : this.t('crew', { names: this.list(names), min }),
      this.t('lead', { post: this.postName(lead) }),
      ...(qualification === undefined ? [] : [this.t('qualification', { what: this.say(qualification) })]),
    ];
  }
}
