import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { Json } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { injectPlace } from '../bound/place';
import { BOUND_WORDS } from '../bound/words';
import { BoundExpression } from '../condition/bound-expression';
import { freshProof, freshQuery, inputsOf } from './fresh-query';

interface Asked {
  readonly question: string;
  readonly query: Readonly<Record<string, string>>;
  readonly proves?: string;
  readonly [other: string]: Json | undefined;
}

const QUESTIONS: readonly { readonly key: string; readonly name: Text; readonly purpose: Text }[] = Object.entries(
  REGISTER_QUESTIONS,
).map(([key, { name, purpose }]) => ({ key, name, purpose }));

/** A question that is put to a register, and what each of its inputs is asked with. Another question brings its own inputs. */
@Component({
  selector: 'tb-bound-question',
  imports: [BoundExpression],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id() + '-question'">{{ t('register.question') }}</label>
      <select
        class="tb-select"
        [id]="place.id() + '-question'"
        [disabled]="place.readOnly()"
        (change)="ask($any($event.target).value)"
      >
        @if (!known()) {
          <option selected [value]="place.value()?.question">{{ place.value()?.question }}</option>
        }
        @for (question of questions; track question.key) {
          <option [value]="question.key" [selected]="question.key === place.value()?.question">
            {{ say(question.name) }}
          </option>
        }
      </select>
      @if (known(); as question) {
        <p class="tb-hint">{{ say(question.purpose) }}</p>
      }
    </div>
    @for (input of inputs(); track input.key) {
      <tb-bound-expression
        [at]="at() + '/query/' + input.key"
        [label]="t('register.input', { name: say(input.name) })"
        optional
      />
    }
  `,
  styles: ':host { display: grid; gap: 0.75rem; }',
})
export class BoundQuestion {
  /** The part that holds `question` and `query`. */
  readonly at = input.required<string>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly place = injectPlace<Asked>(this.at);
  protected readonly questions = QUESTIONS;
  protected readonly known = computed(() => QUESTIONS.find(({ key }) => key === this.place.value()?.question));
  /** The inputs of the question, then what is asked with besides, so that it can be seen and taken out. */
  protected readonly inputs = computed(() => {
    const { question = '', query = {} } = this.place.value() ?? {};
    const inputs = inputsOf(question);
    const strange = Object.keys(query).filter((key) => !Object.hasOwn(inputs, key));
    return [
      ...Object.entries(inputs).map(([key, { name }]) => ({ key, name })),
      ...strange.map((key): { key: string; name: Text } => ({ key, name: { zh: key } })),
    ];
  });

  protected ask(question: string): void {
    const before = this.place.value();
    if (before === undefined) return;
    this.place.set({
      ...before,
      question,
      query: freshQuery(question, before.query),
      ...(before.proves !== undefined && { proves: freshProof(question) }),
    });
  }
}
