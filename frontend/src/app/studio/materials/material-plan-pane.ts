import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MaterialPlan, PlannedMaterial } from '#shared/material/material-plan';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FORM_TAB_WORDS } from '../form/words';
import { SAMPLES } from '../sample/samples';
import { StudioStore } from '../store/studio.store';
import { MATERIALS_WORDS } from './words';

const STATES = ['toUpload', 'optional', 'generated', 'notNeeded'] as const satisfies readonly PlannedMaterial['state'][];

/** What one made-up applicant has to bring, with each reason in his words. */
@Component({
  selector: 'tb-material-plan-pane',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-section-title">
      <h2>{{ t('tabs.plan') }}</h2>
      <span class="tb-hint">{{ t('plan.live') }}</span>
    </div>
    <label class="tb-field">
      <span class="tb-label">{{ t('plan.sample') }}</span>
      <select class="tb-select" (change)="store.showFor($any($event.target).value)">
        @for (sample of samples; track sample) {
          <option [value]="sample" [selected]="sample === store.sample()">{{ form(\`canvas.samples.\${sample}\`) }}</option>
        }
      </select>
    </label>
    @if (plan()) {
      @for (part of parts(); track part.state) {
        <section>
          <h3>{{ t(\`plan.\${part.state}\`) }} <span [attr.data-state]="part.state">{{ t('figures.items', { count: part.materials.length }) }}</span></h3>
          <ul>
            @for (material of part.materials; track material.key) {
              <li>
                <strong>{{ say(material.name) }}</strong>
                <span class="tb-hint">{{ say(material.reason) }}</span>
              </li>
            }
          </ul>
        </section>
      }
    } @else {
      <p class="tb-issue">{{ t('plan.failed') }}</p>
    }
  `,
  styleUrl: './material-plan-pane.css',
})
export class MaterialPlanPane {
  readonly plan = input.required<MaterialPlan | undefined>();

  protected readonly store = inject(StudioStore);
  protected readonly say = injectSay();
  protected readonly t = injectWords(MATERIALS_WORDS);
  protected readonly form = injectWords(FORM_TAB_WORDS);
  protected readonly samples = SAMPLES;
  protected readonly parts = computed(() =>
    STATES.map((state) => ({ state, materials: (this.plan() ?? []).filter((material) => material.state === state) })).filter(({ materials }) => materials.length > 0),
  );
}
