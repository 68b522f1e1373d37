import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { wordsOf } from '#shared/definition/dictionaries';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FactMark } from '../../ui/fact-mark';
import { Icon } from '../../ui/icon';
import { injectLimitWords } from '../../i18n/limit-words';
import { PORTAL_WORDS } from '../words';
import { GuideCost } from './guide-cost';
import { clockOf } from './guide-steps';

/** Who, what, how long, cost, where: above the fold on a phone. */
@Component({
  selector: 'tb-guide-facts',
  imports: [FactMark, GuideCost, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-facts.html',
  styleUrl: './guide-facts.css',
})
export class GuideFacts {
  private readonly choice = inject(LanguageChoice);

  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly limitWords = injectLimitWords();
  protected readonly promised = computed(() => clockOf(this.definition().clocks, 'promised'));
  protected readonly legal = computed(() => clockOf(this.definition().clocks, 'legal'));
  protected readonly audience = computed(() => {
    const words = this.definition().basics.audience.flatMap((code) => this.say(wordsOf('audience', code)) || []);
    return words.join(this.choice.language() === 'en' ? ', ' : '、');
  });
  protected readonly time = computed(() => {
    const legal = this.legal();
    const promised = this.promised();
    const parts = [
      promised && this.t('time.promised', { limit: this.limitWords(promised.limit) }),
      legal && this.t('time.legal', { limit: this.limitWords(legal.limit) }),
      legal?.extension && this.t('time.extension', { limit: this.limitWords(legal.extension.limit) }),
    ].filter((part) => part !== undefined);
    return this.choice.language() === 'en' ? `${parts.join('; ')}.` : `${parts.join('，')}。`;
  });
}
