import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { PageTitle } from '../../ui/page-title';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { StudioStore } from '../store/studio.store';
import { Designer } from './designer';
import { Jump } from './jump';
import { StateBands } from './state-bands';
import { WORKSPACE_WORDS } from './words';
import { WorkspaceHeader } from './workspace-header';

const TABS = [
  'basics',
  'form',
  'situations',
  'materials',
  'chain',
  'clocks',
  'documents',
  'check',
  'versions',
] as const;

/** One item under design: header, bands that say what state it is in, and its parts as tabs. */
@Component({
  selector: 'tb-workspace',
  imports: [ErrorState, RouterLink, RouterLinkActive, RouterOutlet, Skeleton, StateBands, WorkspaceHeader],
  providers: [StudioStore, Designer, Jump],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'key($event)' },
  templateUrl: './workspace.html',
  styleUrl: './workspace.css',
})
export class Workspace {
  readonly item = input.required<string>();

  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  private readonly jump = inject(Jump);
  private readonly say = injectSay();
  protected readonly t = injectWords(WORKSPACE_WORDS);
  protected readonly tabs = TABS;
  private readonly name = computed(() => this.say(this.store.definition()?.basics.name));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const item = this.item();
      void untracked(() => this.open(item));
    });
    effect(() => {
      if (this.name() !== '') title.show(this.name());
    });
  }

  protected async open(item: string): Promise<void> {
    await this.store.read(item);
    this.store.recall();
  }

  protected key(event: KeyboardEvent): void {
    const deed = this.deedOf(event);
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  }

  private deedOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): (() => void) | undefined {
    if (key === 'F8') return () => this.jump.toNextFinding();
    if (!ctrlKey && !metaKey) return undefined;
    if (key.toLowerCase() === 'z') return () => (shiftKey ? this.designer.redo() : this.designer.undo());
    return key.toLowerCase() === 'y' ? () => this.designer.redo() : undefined;
  }
}
