import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Tag } from '../../ui/tag';
import { STEP_WORDS } from './step-words';
import type { StepPlace } from './step-place';

/** Several steps are open at the same time, one in each lane: which of them is shown. */
@Component({
  selector: 'tb-step-choice',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="group" [attr.aria-label]="t('choice')">
      @for (place of places(); track place.key) {
        <button type="button" [attr.aria-pressed]="place.key === chosen()" (click)="chosen.set(place.key)">
          <span>
            @if (place.lane; as lane) {
              <small class="tb-muted">{{ say(lane.name) }} · {{ say(lane.organ) }}</small>
            }
            {{ say(place.name) }}
          </span>
          @if (place.mine) {
            <tb-tag tone="primary">{{ t('mine') }}</tb-tag>
          }
        </button>
      }
    </div>
  `,
  styleUrl: './step-choice.css',
})
export class StepChoice {
  readonly places = input.required<readonly StepPlace[]>();
  readonly chosen = model<string>();

  protected readonly t = injectWords(STEP_WORDS);
  protected readonly say = injectSay();
}
