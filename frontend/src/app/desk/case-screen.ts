import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import type { CaseCommand } from '#shared/case/case-command';
import { injectWords } from '../i18n/translator';
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
import { StepPanel } from './step-panel';
import { DESK_WORDS } from './words';

/** One case on one screen: what was answered, what was handed in, what is to be decided. */
@Component({
  selector: 'tb-case-screen',
  imports: [AnswersPane, CaseHead, ErrorState, EventsPane, IntakePanel, MaterialsPane, Notice, Skeleton, StepPanel],
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
  protected readonly store = inject(CaseStore);

  constructor() {
    effect(() => this.store.open(this.id()));
  }

  protected async give(command: CaseCommand): Promise<void> {
    if (!(await this.store.give(command))) return;
    this.announcer.politely(this.t('act.done'));
    this.list.reload();
  }
}
