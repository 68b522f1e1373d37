import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '../../ui/icon';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Issues } from '../issues';
import type { Place } from '../place';
import { FORM_WORDS } from '../words';

/** What stands between a label and its control: the hint, what the answer is used for, then what is wrong. */
@Component({
  selector: 'tb-field-notes',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (hint(); as words) {
      <p class="tb-hint" [id]="place().id + '-hint'">{{ words }}</p>
    }
    @if (purpose(); as words) {
      <p class="tb-hint" [id]="place().id + '-purpose'">{{ t('purpose', { words }) }}</p>
    }
    @for (issue of place().issues(); track issue.code + issue.pointer; let first = $first) {
      <p class="tb-issue" [id]="first ? place().id + '-issue' : place().id + '-issue-' + $index">
        <tb-icon name="alert" /> {{ issues.say(issue) }}
      </p>
    }
  `,
  styles: ':host { display: contents; }',
})
export class FieldNotes {
  readonly place = input.required<Place>();

  protected readonly issues = inject(Issues);
  private readonly say = injectSay();
  protected readonly hint = computed(() => {
    const { source } = this.place();
    return 'hint' in source ? this.say(source.hint) : '';
  });
  protected readonly t = injectWords(FORM_WORDS);
  /** What a personal answer is used for (个人信息保护法 17, unverified). */
  protected readonly purpose = computed(() => {
    const { source } = this.place();
    return 'purpose' in source ? this.say(source.purpose) : '';
  });
}
