import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MaterialPlan, PlannedMaterial } from '#shared/material/material-plan';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FORM_TAB_WORDS } from '../form/words';
import { SAMPLES } from '../sample/samples';
import { StudioStore } from '../store/studio.store';
import { MATERIALS_WORDS } from './words';

const STATES = [
  'toUpload',
  'promised',
  'deferred',
  'proved',
  'optional',
  'generated',
  'waived',
  'notNeeded',
] as const satisfies readonly PlannedMaterial['state'][];

/** What one made-up applicant has to bring, with each reason in his words. */
@Component({
  selector: 'tb-material-plan-pane',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './material-plan-pane.html',
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
    STATES.map((state) => ({
      state,
      materials: (this.plan() ?? []).filter((material) => material.state === state),
    })).filter(({ materials }) => materials.length > 0),
  );
}
