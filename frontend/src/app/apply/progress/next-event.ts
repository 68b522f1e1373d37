import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView } from '#shared/api/case';
import { type Chain, stepOf } from '#shared/definition/chain';
import { injectDays } from '../../i18n/day-words';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { MY_WORDS } from '../words/my-words';
import { PROGRESS_WORDS } from '../words/progress-words';
import { openNames } from './open-names';

/** First of all: what happens next and what is asked of me. If the organ is late, it says so itself. */
@Component({
  selector: 'tb-next-event',
  imports: [Icon, Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './next-event.html',
  styleUrl: './next-event.css',
})
export class NextEvent {
  readonly view = input.required<CaseView>();
  readonly chain = input.required<Chain>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  private readonly my = injectWords(MY_WORDS);
  private readonly say = injectSay();
  private readonly list = injectList();
  private readonly days = injectDays();

  /** What the applicant himself has to do in the chain, by its name. */
  protected readonly yours = computed(() => {
    const steps = this.view().commands.flatMap(({ kind, step }) =>
      kind === 'act' && step !== undefined ? [step] : [],
    );
    return this.list(steps.map((key) => this.say(stepOf(this.chain(), key)?.name)));
  });
  protected readonly supplies = computed(() => this.view().commands.some(({ kind }) => kind === 'supply'));
  protected readonly late = computed(() => {
    const { state, ledger } = this.view();
    if (state.status === 'ended') return undefined;
    const clock = ledger.clocks.find(({ state: reading, kind }) => reading === 'overdue' && kind !== 'correction');
    return clock?.due && this.t('next.overdue', { name: this.say(clock.name), day: this.days.day(clock.due) });
  });
  protected readonly title = computed(() => {
    const { state, department } = this.view();
    if (state.status === 'ended') return this.t('next.ended', { end: this.my(`end.${state.end?.kind ?? 'ended'}`) });
    if (state.status === 'correcting')
      return this.t('next.correcting', { count: state.correction?.places.length ?? 0 });
    if (state.status === 'submitted') return this.t('next.submitted', { department: this.say(department.name) });
    if (this.yours()) return this.t('next.yours', { step: this.yours() });
    if (state.status === 'aftercare') return this.t('next.aftercare');
    return this.t('next.inProgress', { step: this.list(openNames(state, this.chain()).map((name) => this.say(name))) });
  });
  protected readonly text = computed(() => {
    const { state, ledger } = this.view();
    const dueOf = (kind: string): string => ledger.clocks.find((clock) => clock.kind === kind)?.due ?? '';
    const line = {
      submitted: ['submittedBy', dueOf('intake')],
      correcting: ['correctingBy', state.correction?.due ?? ''],
      inProgress: ['inProgressBy', dueOf('promised')],
    } as const;
    if (state.status === 'ended' || this.yours()) return '';
    if (state.status === 'aftercare') return this.t('next.aftercareText');
    const [key, day] = line[state.status];
    return day === '' ? '' : this.t(`next.${key}`, { day: this.days.day(day) });
  });
}
