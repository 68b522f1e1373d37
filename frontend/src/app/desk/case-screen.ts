import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseCommand } from '#shared/case/case-command';
import { injectDays } from '../i18n/day-words';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { Announcer } from '../ui/announcer';
import { ErrorState } from '../ui/error-state';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { AnswersPane } from './answers-pane';
import { CaseHead } from './case-head';
import { CaseStore } from './case.store';
import { DeskListStore } from './desk-list.store';
import { EventsPane } from './events-pane';
import { IntakePanel } from './intake-panel';
import { MaterialsPane } from './materials-pane';
import { neighbourOf } from './neighbour';
import { RefusalNote } from './refusal-note';
import { StepPanel } from './step-panel';
import { StepChoice } from './step/step-choice';
import { DESK_WORDS } from './words';

/** How soon it is asked again what the platform's own step has brought. */
const PLATFORM_MS = 1500;

/** One case on one screen: what was answered, what was handed in, what is to be decided. */
@Component({
  selector: 'tb-case-screen',
  imports: [
    AnswersPane,
    CaseHead,
    ErrorState,
    EventsPane,
    IntakePanel,
    MaterialsPane,
    Notice,
    RefusalNote,
    RouterLink,
    Skeleton,
    StepChoice,
    StepPanel,
  ],
  providers: [CaseStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-screen.html',
  styleUrl: './case-screen.css',
})
export class CaseScreen {
  private readonly list = inject(DeskListStore);
  private readonly announcer = inject(Announcer);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly days = injectDays();
  protected readonly store = inject(CaseStore);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  private readonly session = inject(Session);
  protected readonly readOnly = computed(() => !this.session.may('case.work'));
  /** What waits next, once this one is done. */
  protected readonly next = computed(() => {
    const others = this.list.entries().filter(({ id }) => id !== this.id());
    return this.list.filter() === 'mine' || this.list.filter() === 'receive'
      ? neighbourOf(others, undefined, 1)
      : undefined;
  });

  constructor() {
    effect(() => this.store.open(this.id()));
    effect((onCleanup) => {
      if (!this.store.platformWorks() || this.store.view() === undefined) return;
      const soon = setTimeout(() => void this.store.look(), PLATFORM_MS);
      onCleanup(() => clearTimeout(soon));
    });
  }

  /** What was pressed goes with the panel: the focus stays in the column. */
  protected async give(command: CaseCommand): Promise<void> {
    const done = await this.store.give(command);
    this.title()?.nativeElement.focus();
    this.list.reload();
    if (done) this.announcer.politely(this.t('act.done'));
  }
}
