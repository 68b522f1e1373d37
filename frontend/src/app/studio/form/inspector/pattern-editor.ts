import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Pattern } from '#shared/definition/pattern';
import { compilePattern } from '#shared/expression/pattern';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { BoundText } from '../../bound/bound-text';
import { controlId, injectPlace } from '../../bound/place';
import { FORM_TAB_WORDS } from '../words';

/** What a text must look like, checked while it is typed, and what the applicant reads where it does not. */
@Component({
  selector: 'tb-pattern-editor',
  imports: [BoundText, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="id()">{{ label() }}</label>
      <p class="tb-hint">{{ t('inspector.patternHint') }}</p>
      <input
        class="tb-input source"
        type="text"
        spellcheck="false"
        maxlength="500"
        [id]="id()"
        [attr.aria-invalid]="issues().length > 0"
        [readOnly]="place.readOnly()"
        [value]="place.value()?.source ?? ''"
        (input)="write($any($event.target).value)"
      />
      <div role="status">
        @for (issue of issues(); track issue.code) {
          <p class="tb-issue"><tb-icon name="alert" /> {{ say(issue.message) }}</p>
        }
      </div>
    </div>
    @if (place.value()) {
      <tb-bound-text [at]="at() + '/message'" [label]="t('inspector.patternMessage')" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }

    .source {
      font-family: var(--mono);
    }
  `,
})
export class PatternEditor {
  readonly at = input.required<string>();
  readonly label = input.required<string>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly place = injectPlace<Pattern>(this.at);
  protected readonly id = computed(() => controlId(`${this.at()}/source`));
  protected readonly issues = computed(() => {
    const pattern = this.place.value();
    const compiled = pattern && compilePattern(pattern.source);
    return compiled === undefined || compiled.ok ? [] : compiled.issues;
  });

  /** An empty pattern is none: its message goes with it. */
  protected write(source: string): void {
    const message = this.place.value()?.message ?? FIRST_MESSAGE;
    this.place.set(source === '' ? undefined : { source, message });
  }
}

const FIRST_MESSAGE = { zh: '格式不对，请核对后再填。', en: 'This does not have the expected form; please check it.' };
