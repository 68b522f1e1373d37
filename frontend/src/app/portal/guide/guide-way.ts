import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { injectLimitWords } from '../../i18n/limit-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FactMark } from '../../ui/fact-mark';
import { PORTAL_WORDS } from '../words';
import { clockLine } from './clock-lines';
import { clockOf, stepsOnTheWay } from './guide-steps';
import { linesOf, whoOf } from './step-lines';
import { WAY_WORDS } from './way-words';

/** The way of a case in plain words: submission, what organs and the applicant do, with each limit; then how limits count. */
@Component({
  selector: 'tb-guide-way',
  imports: [FactMark, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-way.html',
  styleUrl: './guide-way.css',
})
export class GuideWay {
  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly w = injectWords(WAY_WORDS);
  protected readonly say = injectSay();
  protected readonly limitWords = injectLimitWords();
  private readonly voice = { t: this.w, say: this.say, limit: this.limitWords };

  private readonly way = computed(() => {
    const { chain, situations } = this.definition();
    const after = new Set(chain.aftercare?.steps.map(({ key }) => key));
    return stepsOnTheWay(chain, situations).map((step) => ({
      key: step.key,
      after: after.has(step.key),
      name: step.name,
      note: step.note,
      who: whoOf(step, this.voice),
      lines: linesOf(step, this.voice),
      lanes: step.kind === 'joint' ? step.lanes : [],
    }));
  });
  protected readonly steps = computed(() => this.way().filter(({ after }) => !after));
  /** What follows a grant, where the item has any. */
  protected readonly after = computed(() => {
    const { aftercare } = this.definition().chain;
    return aftercare && { name: aftercare.name, steps: this.way().filter(({ after }) => after) };
  });
  protected readonly intake = computed(() => clockOf(this.definition().clocks, 'intake'));
  protected readonly received = computed(() => {
    const { mode } = this.definition().chain.intake;
    return mode === 'accept' ? '' : this.w(`intake.${mode}`);
  });
  protected readonly legal = computed(() => clockOf(this.definition().clocks, 'legal'));
  protected readonly delivery = computed(() => clockOf(this.definition().clocks, 'delivery'));
  protected readonly clocks = computed(() =>
    this.definition().clocks.map((clock) => ({
      ...clock,
      line: clockLine(clock, this.definition().chain, this.voice),
    })),
  );
}
