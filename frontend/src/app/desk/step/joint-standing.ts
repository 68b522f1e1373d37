import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import { openStep } from '#shared/case/case-state';
import type { JointStep } from '#shared/definition/step/joint';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { EVENT_WORDS } from '../event-book';
import { STEP_WORDS } from './step-words';

/** How each organ of a joint review stands, in the order of the definition. */
@Component({
  selector: 'tb-joint-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ t('lanes') }}</h3>
    <ul>
      @for (lane of lanes(); track lane.key) {
        <li>
          <span
            >{{ say(lane.name) }} <span class="tb-muted tb-small">{{ say(lane.organ) }}</span></span
          >
          <span>{{ lane.words }}</span>
          @if (lane.conditions) {
            <span class="tb-muted tb-small">{{ lane.conditions }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class JointStanding {
  readonly view = input.required<CaseView>();
  readonly step = input.required<JointStep>();

  protected readonly t = injectWords(STEP_WORDS);
  private readonly event = injectWords(EVENT_WORDS);
  protected readonly say = injectSay();
  protected readonly lanes = computed(() => {
    const open = openStep(this.view().state, this.step().key);
    return this.step().lanes.flatMap(({ key, name, organ }) => {
      const state = open?.lanes?.find(({ lane }) => lane === key);
      if (state === undefined) return [];
      const words = state.result === undefined ? this.t('laneOpen') : this.event(`laneResult.${state.result}`);
      return [{ key, name, organ, words, conditions: state.conditions ?? '' }];
    });
  });
}
