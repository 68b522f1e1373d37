import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { injectPlace } from '../bound/place';
import { typeIssues } from '../cel/type-issues';
import { StudioStore } from '../store/studio.store';
import { CONDITION_WORDS } from './words';

/** A formula as text, checked while it is typed. */
@Component({
  selector: 'tb-bound-expression',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      <textarea
        class="tb-textarea code"
        rows="2"
        spellcheck="false"
        [id]="place.id()"
        [attr.aria-invalid]="issues().length > 0"
        [readOnly]="place.readOnly()"
        [value]="place.value() ?? ''"
        (input)="type($any($event.target).value)"
      ></textarea>
      <div role="status">
        @for (issue of issues(); track $index) {
          <p class="tb-issue"><tb-icon name="alert" /> {{ say(issue.message) }}</p>
        }
      </div>
    </div>
  `,
  styles: `
    .code {
      font-family: var(--mono);
      font-size: 0.8125rem;
    }
  `,
})
export class BoundExpression {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly optional = input(false, { transform: booleanAttribute });

  private readonly store = inject(StudioStore);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CONDITION_WORDS);
  protected readonly place = injectPlace<string>(this.at);
  protected readonly issues = computed(() => {
    const [definition, source] = [this.store.definition(), this.place.value()];
    return definition === undefined || source === undefined ? [] : typeIssues(definition, this.at(), source);
  });

  protected type(text: string): void {
    this.place.set(text === '' && this.optional() ? undefined : text);
  }
}
