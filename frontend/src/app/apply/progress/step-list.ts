import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import { type Chain, stepOf } from '#shared/definition/chain';
import { injectDays } from '../../i18n/day-words';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { PROGRESS_WORDS } from '../words/progress-words';
import type { LaneLine } from './lane-lines';
import { answerInWords } from './look-up-words';
import { OWN_WORDS } from './own/own-words';
import { type ProgressStep, progressSteps } from './progress-steps';

/** The procedure as a list of steps: what is done, where it stands, what comes. */
@Component({
  selector: 'tb-step-list',
  imports: [Icon, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-list.html',
  styleUrl: './step-list.css',
})
export class StepList {
  readonly view = input.required<CaseView>();
  readonly chain = input.required<Chain>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly own = injectWords(OWN_WORDS);
  protected readonly say = injectSay();
  private readonly list = injectList();
  private readonly days = injectDays();
  protected readonly steps = computed(() =>
    progressSteps(this.view(), this.chain()).map((step) => ({
      ...step,
      title: this.titleOf(step),
      lines: this.linesOf(step),
      lanes: (step.lanes ?? []).map((lane) => ({ ...lane, words: this.laneWords(lane, step.state) })),
    })),
  );

  private titleOf({ kind, name }: ProgressStep): string {
    if (kind === 'submitted' || kind === 'acceptance') return this.t(kind);
    if (kind === 'correction') return this.t('corrected', { count: this.view().state.correction?.places.length ?? 0 });
    return this.say(name);
  }

  private laneWords({ result, step, due }: LaneLine, state: ProgressStep['state']): string {
    if (result !== undefined) return this.own(`laneResult.${result}`);
    if (state !== 'now') return this.own('laneLeft');
    const at = step === undefined ? this.own('laneOpen') : this.own('laneAt', { step: this.say(step) });
    return due === undefined ? at : `${at} · ${this.t('before', { day: this.days.day(due) })}`;
  }

  private lookUpLines({ lookUp, state, key }: ProgressStep): readonly string[] {
    if (lookUp === undefined) {
      const step = stepOf(this.chain(), key);
      const looking = state === 'now' && step?.kind === 'automatic' && step.action.kind === 'lookUp';
      return looking ? [this.own('finding')] : [];
    }
    if (lookUp.answer === undefined) return [this.own('notFound')];
    const lines = answerInWords(lookUp.question, lookUp.answer, { t: this.own, say: this.say, day: this.days.day });
    return lines.length === 0 ? [] : [this.own('found', { lines: this.list(lines) })];
  }

  private linesOf(step: ProgressStep): readonly string[] {
    const { kind, state, at, due } = step;
    if (kind === 'correction') return [this.correctionLine(at ?? '', due ?? '')];
    const lines = at === undefined ? [] : [this.days.day(at)];
    if (kind === 'submitted' && this.view().state.documents.some(({ document }) => document === 'receipt'))
      lines.push(this.t('receiptGiven'));
    if (kind === 'acceptance') lines.push(this.t('acceptanceText'));
    if (state === 'now' && due !== undefined) lines.push(this.t('before', { day: this.days.day(due) }));
    return [...lines, ...this.lookUpLines(step)];
  }

  private correctionLine(at: string, due: string): string {
    const answered = this.view().state.correction?.answeredAt;
    const from = this.days.day(at);
    return answered === undefined
      ? this.t('correctionOpen', { from, to: this.days.day(due) })
      : this.t('correctedText', { from, to: this.days.day(answered) });
  }
}
