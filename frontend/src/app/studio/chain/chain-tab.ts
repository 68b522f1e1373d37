import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Step } from '#shared/definition/chain';
import { Stage } from '#shared/definition/step/shape';
import { injectSay } from '../../i18n/text-voice';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { controlId } from '../bound/place';
import { conditionWords } from '../cel/condition-words';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { SidePane } from '../workspace/side-pane';
import { AddStep } from './add-step';
import { IntakeInspector } from './intake-inspector';
import { exitLines } from './exit-lines';
import { LimitsBar } from './limits-bar';
import { StepInspector } from './step-inspector';
import { CHAIN_WORDS } from './words';

const STEP_ICONS = { task: 'people', route: 'route', automatic: 'seal', notify: 'mail', end: 'flag' } as const;

/** Who does what, in what order, within what time, and where it can end: the chain as a list by stages. */
@Component({
  selector: 'tb-chain-tab',
  imports: [AddStep, Icon, IntakeInspector, LimitsBar, SidePane, StepInspector, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chain-tab.html',
  styleUrl: './chain-tab.css',
})
export class ChainTab {
  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  private readonly choice = inject(LanguageChoice);
  protected readonly say = injectSay();
  protected readonly t = injectWords(CHAIN_WORDS);
  protected readonly icons = STEP_ICONS;
  protected readonly idOf = controlId;

  protected readonly chain = computed(() => this.store.definition()?.chain);
  /** The selected step's pointer, or that of the intake. */
  protected readonly selected = computed(
    () => /^\/chain\/(?:steps\/\d+|intake)/.exec(this.store.selected())?.[0] ?? '/chain/intake',
  );
  protected readonly selectedStep = computed(
    () => this.chain()?.steps[Number(/\d+$/.exec(this.selected())?.[0] ?? -1)],
  );
  private readonly lines = computed(() => (this.chain()?.steps ?? []).map((step, index) => this.line(step, index)));
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
    return intake?.mode === 'accept' ? this.postWords(intake.posts) : '';
  });

  protected stepName(key: string): string {
    const step = this.chain()?.steps.find((entry) => entry.key === key);
    return step === undefined ? this.t('unknownNext', { key }) : this.say(step.name);
  }

  protected key(event: KeyboardEvent, at: string): void {
    const { key, altKey } = event;
    const row = event.currentTarget as HTMLElement;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) this.designer.shift(at, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'ArrowUp' || key === 'ArrowDown') this.focusBeside(row, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Delete') void this.designer.remove(at);
    else if (key === '+' || key === '=')
      row.closest('.step')?.querySelector<HTMLElement>('tb-add-step button')?.click();
    else return;
    event.preventDefault();
  }

  private focusBeside(row: HTMLElement, by: number): void {
    const rows = [...(row.closest('.flow')?.querySelectorAll<HTMLElement>('.name') ?? [])];
    rows[rows.indexOf(row) + by]?.focus();
  }

  private line(step: Step, index: number) {
    const at = `/chain/steps/${index}`;
    const definition = this.store.definition();
    const exits = exitLines(step).map((exit) => ({
      ...exit,
      why:
        exit.when === undefined || definition === undefined
          ? ''
          : conditionWords(definition, at, exit.when, this.choice.language()),
    }));
    const found = this.store.findings().filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
    return {
      at,
      step,
      exits,
      posts: step.kind === 'task' ? this.postWords(step.posts) : '',
      finding: found[0],
      empty: step.kind === 'task' && this.isEmpty(step.posts),
    };
  }

  private postWords(keys: readonly string[]): string {
    return keys.map((key) => this.say(this.store.posts().find((post) => post.key === key)?.name) || key).join('、');
  }

  /** Whether a post is known to be held by nobody. */
  private isEmpty(keys: readonly string[]): boolean {
    return keys.some((key) => this.store.posts().find((post) => post.key === key)?.holders === 0);
  }
}
