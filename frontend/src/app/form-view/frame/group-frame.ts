import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Issues } from '../issues';
import type { Place } from '../place';
import type { Run } from '../place-props';
import { FORM_WORDS } from '../words';
import { BecauseLine } from './because-line';
import { FieldNotes } from './field-notes';
import { SourceLine } from './source-line';

/** Around a question with several controls: a fieldset whose legend is the question. */
@Component({
  selector: 'tb-group-frame',
  imports: [BecauseLine, FieldNotes, SourceLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'tb-place',
    '[class.run]': 'run() !== undefined',
    '[class.run-end]': 'run()?.ends',
    '[attr.data-key]': 'place().source.key',
  },
  template: `
    <tb-because-line [run]="run()" />
    <fieldset
      class="tb-field"
      [attr.role]="radios() ? 'radiogroup' : null"
      [attr.aria-describedby]="described()"
      [attr.aria-required]="radios() && place().entry().required ? 'true' : null"
      [attr.aria-invalid]="radios() && place().issues().length > 0 ? 'true' : null"
    >
      <legend class="tb-label">
        {{ say(place().source.label) }}
        @if (aside(); as words) {
          <span class="tb-hint optional">{{ words }}</span>
        }
        @if (!place().entry().required && !place().entry().readonly) {
          <span class="tb-hint optional">{{ t('optional') }}</span>
        }
      </legend>
      <tb-field-notes [place]="place()" />
      <ng-content />
      <tb-source-line [place]="place()" />
    </fieldset>
  `,
  styleUrl: './frame.css',
})
export class GroupFrame {
  readonly place = input.required<Place>();
  readonly run = input<Run>();
  /** A word beside the question, e.g. 可选多个. */
  readonly aside = input<string>();

  /** Whether its controls are radio buttons, of which one is the answer. */
  readonly radios = input(false, { transform: booleanAttribute });

  private readonly words = inject(Issues);
  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
  protected readonly described = computed(() => this.words.describedBy(this.place()));
}
