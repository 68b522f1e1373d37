import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { injectPlace } from '../bound/place';
import { readSentence } from '../cel/read-sentence';
import type { Sentence } from '../cel/sentence';
import { firstComparison, subjectsFor } from '../cel/subjects';
import { typeIssues } from '../cel/type-issues';
import { writeSentence } from '../cel/write-sentence';
import { StudioStore } from '../store/studio.store';
import { SentenceView } from './sentence-view';
import { CONDITION_WORDS } from './words';

/** A condition at a place: off means always (or never), on is a sentence; its text folds out beneath, with what the type check says. */
@Component({
  selector: 'tb-bound-condition',
  imports: [Icon, SentenceView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bound-condition.html',
  styleUrl: './bound-condition.css',
})
export class BoundCondition {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly then = input.required<keyof typeof CONDITION_WORDS.zh.then>();
  /** The words for no condition; absent where there must be one. */
  readonly without = input<string>();

  private readonly store = inject(StudioStore);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CONDITION_WORDS);
  protected readonly place = injectPlace<string>(this.at);
  protected readonly subjects = computed(() => {
    const definition = this.store.definition();
    return definition === undefined ? [] : subjectsFor(definition, this.at());
  });
  protected readonly sentence = computed(() => readSentence(this.place.value() ?? ''));
  protected readonly issues = computed(() => {
    const [definition, source] = [this.store.definition(), this.place.value()];
    return definition === undefined || source === undefined ? [] : typeIssues(definition, this.at(), source);
  });
  protected readonly thenWords = computed(() => this.t(`then.${this.then()}`));

  protected turn(on: boolean): void {
    const subject = this.subjects().find(({ measure }) => measure !== 'presence') ?? this.subjects()[0];
    if (!on) this.place.set(undefined);
    else if (subject !== undefined) this.write({ join: 'and', parts: [firstComparison(subject)] });
  }

  protected write(sentence: Sentence): void {
    this.place.set(writeSentence(sentence));
  }

  protected type(text: string): void {
    this.place.set(text === '' && this.without() !== undefined ? undefined : text);
  }
}
