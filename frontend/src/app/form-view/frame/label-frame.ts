import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import type { Place } from '../place';
import type { Run } from '../place-props';
import { FORM_WORDS } from '../words';
import { BecauseLine } from './because-line';
import { FieldNotes } from './field-notes';
import { SourceLine } from './source-line';

/** Around a question with one control: its label, hint, issue, the control, where the value came from. */
@Component({
  selector: 'tb-label-frame',
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
    <div class="tb-field">
      <label class="tb-label" [for]="place().id">
        {{ say(place().source.label) }}
        @if (!place().entry().required && !place().entry().readonly) {
          <span class="tb-hint optional">{{ t('optional') }}</span>
        }
      </label>
      <tb-field-notes [place]="place()" />
      <ng-content />
      <tb-source-line [place]="place()" />
    </div>
  `,
  styleUrl: './frame.css',
})
export class LabelFrame {
  readonly place = input.required<Place>();
  readonly run = input<Run>();

  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
}
