import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FactMark } from '../../ui/fact-mark';
import { injectLimitWords } from '../../i18n/limit-words';
import { PORTAL_WORDS } from '../words';
import { clockOf, headsOf, tasksOnTheWay } from './guide-steps';

/** The way of a case in plain words: submission, the organ's steps with their limits, the result. */
@Component({
  selector: 'tb-guide-way',
  imports: [FactMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-way.html',
  styleUrl: './guide-way.css',
})
export class GuideWay {
  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly limitWords = injectLimitWords();
  protected readonly headsOf = headsOf;
  protected readonly tasks = computed(() => tasksOnTheWay(this.definition().chain));
  protected readonly intake = computed(() => clockOf(this.definition().clocks, 'intake'));
  protected readonly legal = computed(() => clockOf(this.definition().clocks, 'legal'));
  protected readonly delivery = computed(() => clockOf(this.definition().clocks, 'delivery'));
}
