import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import type { StepKind } from '#shared/definition/chain';
import type { Stage } from '#shared/definition/step/shape';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { stepListAt } from '../place/step-place';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { freshStep } from './fresh-step';
import { CHAIN_WORDS } from './words';

const KINDS: readonly StepKind[] = [
  ...(['task', 'applicant', 'route', 'joint', 'procedure', 'handover', 'automatic', 'notify', 'end'] as const),
];
/** In a lane: no joint step inside another one, and an end of its own. */
const LANE_KINDS: readonly StepKind[] = [...KINDS.filter((kind) => kind !== 'joint' && kind !== 'end'), 'laneEnd'];

/** Puts a new step behind another one, after asking for its kind. */
@Component({
  selector: 'tb-add-step',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(click)': '$event.stopPropagation()', '(keydown)': '$event.stopPropagation()' },
  templateUrl: './add-step.html',
  styles: `
    .tb-link {
      min-height: var(--target);
      font-size: var(--hint);
      text-decoration: none;
    }

    .tb-menu {
      width: 19rem;
    }
  `,
})
export class AddStep {
  readonly after = input.required<string>();
  readonly name = input.required<string>();
  readonly stage = input.required<Stage>();

  private readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');
  protected readonly t = injectWords(CHAIN_WORDS);
  protected readonly kinds = computed(() => (stepListAt(this.after()).includes('/lanes/') ? LANE_KINDS : KINDS));
  protected readonly id = computed(() => `add${this.after().replaceAll('/', '-')}`);

  /** The menu stands under its button, or above where there is no room below. */
  protected place(event: MouseEvent): void {
    const { left, bottom, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const menu = this.menu().nativeElement;
    const roomBelow = innerHeight - bottom > 380;
    menu.style.left = `${Math.min(left, innerWidth - 320)}px`;
    menu.style.top = roomBelow ? `${bottom + 4}px` : '';
    menu.style.bottom = roomBelow ? '' : `${innerHeight - top + 4}px`;
  }

  protected add(kind: StepKind): void {
    this.menu().nativeElement.hidePopover();
    const definition = this.store.definition();
    if (definition !== undefined) this.designer.insertStep(this.after(), freshStep(definition, kind, this.stage()));
  }
}
