import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Step } from '#shared/definition/chain';
import type { StepOutcome } from '#shared/definition/step/outcome';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundLimit } from '../bound/bound-limit';
import { BoundNumber } from '../bound/bound-number';
import { BoundSeveral } from '../bound/bound-several';
import { BoundSwitch } from '../bound/bound-switch';
import { BoundText } from '../bound/bound-text';
import { BoundTexts } from '../bound/bound-texts';
import type { Choice } from '../bound/choice';
import { ReviewPoints } from '../bound/review-points';
import { RowActs } from '../bound/row-acts';
import { BoundCondition } from '../condition/bound-condition';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { usesOf } from '../place/uses';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { FRESH_STEP_WORDS } from './fresh-step-words';
import { injectPostChoices, injectStepChoices } from './step-choices';
import { tableChoices } from './table-choices';
import { CHAIN_WORDS } from './words';

/** One step: who, how, within what time, and the ways out of it. */
@Component({
  selector: 'tb-step-inspector',
  imports: [
    BoundChoice,
    BoundCondition,
    BoundLaw,
    BoundLimit,
    BoundNumber,
    BoundSeveral,
    BoundSwitch,
    BoundText,
    BoundTexts,
    FindingLines,
    Icon,
    KeyLine,
    ReviewPoints,
    RowActs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-inspector.html',
  styleUrl: './step-inspector.css',
})
export class StepInspector {
  readonly at = input.required<string>();
  readonly step = input.required<Step>();

  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CHAIN_WORDS);
  protected readonly nexts = injectStepChoices();
  protected readonly posts = injectPostChoices();
  protected readonly stages = tableChoices('stages');
  protected readonly modes = tableChoices('modes');
  protected readonly tones = tableChoices('tones');
  protected readonly reasonNeeds = tableChoices('reasonNeed');
  protected readonly endKinds = tableChoices('endKinds');
  protected readonly task = computed(() => of(this.step(), 'task'));
  protected readonly route = computed(() => of(this.step(), 'route'));
  protected readonly results = computed((): readonly Choice[] =>
    (this.store.definition()?.results ?? []).map(({ key, name }) => ({ value: key, label: name })),
  );
  protected readonly index = computed(() => Number(/\d+$/.exec(this.at())?.[0] ?? 0));
  protected readonly uses = computed(() => {
    const definition = this.store.definition();
    return definition === undefined ? 0 : usesOf(definition, this.at()).length;
  });

  protected addOutcome(): void {
    const next = this.task()?.outcomes[0]?.next ?? this.nexts()[0]?.value ?? '';
    this.designer.add(`${this.at()}/outcomes`, {
      key: 'outcome',
      label: { zh: '新出口' },
      next,
      tone: 'neutral',
      reason: 'required',
    } satisfies StepOutcome);
  }

  protected addBranch(): void {
    const next = this.route()?.otherwise ?? '';
    this.designer.add(`${this.at()}/branches`, {
      when: 'has(applicant.org)',
      label: FRESH_STEP_WORDS.branch,
      next,
    });
  }
}

function of<K extends Step['kind']>(step: Step, kind: K): Extract<Step, { kind: K }> | undefined {
  return step.kind === kind ? (step as Extract<Step, { kind: K }>) : undefined;
}
