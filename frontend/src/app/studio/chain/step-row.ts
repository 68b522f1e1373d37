import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { allSteps, isStaffed, type Step, stepOf } from '#shared/definition/chain';
import type { LimitUnit } from '#shared/definition/limit';
import type { Lane } from '#shared/definition/step/joint';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { controlId } from '../bound/place';
import { BOUND_WORDS } from '../bound/words';
import { conditionWords } from '../cel/condition-words';
import { freshKey } from '../edit/fresh-key';
import { injectPostNames } from '../property/post-choices';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { AddStep } from './add-step';
import { ChainKeys } from './chain-keys';
import { exitLines } from './exit-lines';
import { freshLane, usualPosts } from './fresh-step';
import { FRESH_STEP_WORDS } from './fresh-step-words';
import { STEP_ICONS } from './step-icons';
import { CHAIN_WORDS } from './words';

/** One step in the list: who, how long, the ways out of it, and inside a joint step its lanes with their own steps. */
@Component({
  selector: 'tb-step-row',
  imports: [AddStep, Icon, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-row.html',
  styleUrls: ['./step.css', './step-row.css'],
})
export class StepRow {
  readonly at = input.required<string>();
  readonly step = input.required<Step>();
  readonly selected = input.required<string>();
  readonly chosen = output<string>();

  protected readonly store = inject(StudioStore);
  protected readonly keys = inject(ChainKeys);
  private readonly designer = inject(Designer);
  private readonly choice = inject(LanguageChoice);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CHAIN_WORDS);
  private readonly units = injectWords(BOUND_WORDS);
  private readonly postNames = injectPostNames();
  protected readonly icons = STEP_ICONS;
  protected readonly idOf = controlId;

  protected readonly staffed = computed(() => {
    const step = this.step();
    return isStaffed(step) ? step : undefined;
  });
  protected readonly joint = computed(() => {
    const step = this.step();
    return step.kind === 'joint' ? step : undefined;
  });
  protected readonly posts = computed(() => {
    const step = this.staffed();
    const names = this.postNames(step?.posts ?? []);
    return step?.kind === 'task' ? `${names} · ${this.t(`modes.${step.mode}`)}` : names;
  });
  /** Whether a post is known to be held by nobody. */
  protected readonly empty = computed(() =>
    (this.staffed()?.posts ?? []).some((key) => this.store.posts().find((post) => post.key === key)?.holders === 0),
  );
  /** The first thing to mend here; what lies in the lanes of a joint step is shown there. */
  protected readonly finding = computed(() =>
    this.store
      .findings()
      .find(
        ({ pointer }) =>
          pointer === this.at() ||
          (pointer.startsWith(`${this.at()}/`) && !pointer.slice(this.at().length).includes('/steps/')),
      ),
  );
  protected readonly exits = computed(() => {
    const definition = this.store.definition();
    return exitLines(this.step()).map((exit) => ({
      ...exit,
      to: definition === undefined ? '' : this.nameOf(exit.next),
      why:
        exit.when === undefined || definition === undefined
          ? ''
          : conditionWords(definition, this.at(), exit.when, this.choice.language()),
    }));
  });

  protected unit(unit: LimitUnit): string {
    return this.units(`unit.${unit}`);
  }

  protected addLane(lanes: readonly Lane[]): void {
    const definition = this.store.definition();
    if (definition === undefined) return;
    const key = freshKey('lane', new Set(lanes.map((lane) => lane.key)));
    const taken = new Set(allSteps(definition.chain).map((step) => step.key));
    const lane = freshLane(key, FRESH_STEP_WORDS.lane, usualPosts(definition), taken);
    this.designer.add(`${this.at()}/lanes`, lane);
  }

  private nameOf(key: string): string {
    const chain = this.store.definition()?.chain;
    const step = chain && stepOf(chain, key);
    return step === undefined ? this.t('unknownNext', { key }) : this.say(step.name);
  }
}
