import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { type Step, stepOf } from '#shared/definition/chain';
import type { Intake } from '#shared/definition/intake';
import { Stage } from '#shared/definition/step/shape';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { controlId } from '../bound/place';
import { changeProperty } from '../edit/change-property';
import { valueAt } from '../edit/patch';
import { lanePointer, stepPointer } from '../place/step-place';
import { injectPostNames } from '../property/post-choices';
import { StudioStore } from '../store/studio.store';
import { SidePane } from '../workspace/side-pane';
import { AddStep } from './add-step';
import { ChainKeys } from './chain-keys';
import { freshAftercare } from './fresh-aftercare';
import { LimitsBar } from './limits-bar';
import { PartInspector } from './part-inspector';
import { StepInspector } from './step-inspector';
import { StepRow } from './step-row';
import { CHAIN_WORDS } from './words';

/** Who does what, in what order, within what time, and where it can end: the chain as a list by stages, then what follows a grant. */
@Component({
  selector: 'tb-chain-tab',
  imports: [AddStep, Icon, LimitsBar, PartInspector, SidePane, StepInspector, StepRow],
  providers: [ChainKeys],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chain-tab.html',
  styleUrls: ['./chain-tab.css', './step.css'],
})
export class ChainTab {
  protected readonly store = inject(StudioStore);
  protected readonly keys = inject(ChainKeys);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CHAIN_WORDS);
  private readonly postNames = injectPostNames();
  protected readonly idOf = controlId;
  private readonly pane = viewChild(SidePane);

  protected readonly chain = computed(() => this.store.definition()?.chain);
  /** The pointer of the selected step, lane or aftercare, or that of the intake. */
  protected readonly selected = computed(() => {
    const at = this.store.selected();
    const lane = lanePointer(at);
    const step = stepPointer(at);
    const inner = lane !== undefined && !step?.startsWith(`${lane}/`) ? lane : step;
    return inner ?? (at.startsWith('/chain/aftercare') ? '/chain/aftercare' : '/chain/intake');
  });
  protected readonly selectedStep = computed(() =>
    stepPointer(this.selected()) === this.selected()
      ? (valueAt(this.store.definition(), this.selected()) as unknown as Step | undefined)
      : undefined,
  );
  /** The part of the chain that is no step; the intake where what was selected is gone. */
  protected readonly part = computed(() =>
    !stepPointer(this.selected()) || lanePointer(this.selected()) === this.selected()
      ? valueAt(this.store.definition(), this.selected()) === undefined
        ? '/chain/intake'
        : this.selected()
      : '/chain/intake',
  );
  private readonly lines = computed(() =>
    (this.chain()?.steps ?? []).map((step, index) => {
      const at = `/chain/steps/${index}`;
      const finding = this.store.findings().find(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
      return { at, step, finding };
    }),
  );
  protected readonly stages = computed(() =>
    Stage.options
      .map((stage) => ({
        stage,
        lines: this.lines().filter(({ step }) => step.kind !== 'end' && step.stage === stage),
      }))
      .filter(({ lines }) => lines.length > 0),
  );
  protected readonly ends = computed(() => this.lines().filter(({ step }) => step.kind === 'end'));
  protected readonly intakePosts = computed(() => {
    const intake = this.chain()?.intake;
    return intake?.mode === 'accept' ? this.postNames(intake.posts) : this.t('noIntake');
  });
  protected readonly intakeWays = computed(() => {
    const intake = this.chain()?.intake;
    return intake === undefined
      ? []
      : this.waysOf(intake).flatMap(([label, key]) => (key === undefined ? [] : [{ label, to: this.stepName(key) }]));
  });

  protected open(at: string): void {
    this.store.select(at);
    this.pane()?.show();
  }

  protected addAftercare(): void {
    const definition = this.store.definition();
    if (definition === undefined) return;
    this.store.edit(changeProperty(definition, '/chain/aftercare', freshAftercare(definition)));
    this.open('/chain/aftercare');
  }

  protected stepName(key: string): string {
    const chain = this.chain();
    const step = chain && stepOf(chain, key);
    return step === undefined ? this.t('unknownNext', { key }) : this.say(step.name);
  }

  private waysOf(intake: Intake): readonly (readonly [label: string, key: string | undefined])[] {
    return intake.mode === 'accept'
      ? [
          [this.t('ways.accepted'), intake.accepted],
          [this.t('ways.notAccepted'), intake.notAccepted],
          [this.t('ways.notNeeded'), intake.notNeeded],
          [this.t('ways.referred'), intake.referred],
        ]
      : [
          [this.t('begins'), intake.first],
          [this.t('ways.returned'), intake.returned],
        ];
  }
}
