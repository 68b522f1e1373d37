import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { FileClient } from '../../api/file.client';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { openFile } from '../open-file';
import { MY_WORDS } from '../words/my-words';
import { PROGRESS_WORDS } from '../words/progress-words';
import { OwnCaseStore } from './case.store';

/** The printed receipt is made after the submission was answered: looked for a few times. */
const LOOKS = 5;
const LOOK_MS = 1500;

/** `/my/cases/:id/receipt`: it has arrived, under which number, and what happens next. */
@Component({
  selector: 'tb-receipt-page',
  imports: [ErrorState, Icon, PageHeader, RouterLink, Skeleton],
  providers: [OwnCaseStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './receipt-page.html',
  styleUrl: './receipt-page.css',
})
export class ReceiptPage {
  private readonly files = inject(FileClient);
  private readonly notices = inject(Notices);
  private readonly m = injectWords(MY_WORDS);
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly store = inject(OwnCaseStore);
  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();

  readonly id = input.required<string>();

  protected readonly receipt = computed(() =>
    this.store.view()?.state.documents.find(({ document }) => document === 'receipt'),
  );

  /** Whether it was decided on the spot. */
  protected readonly ended = computed(() => this.store.view()?.state.end !== undefined);
  protected readonly nextWords = computed(() => {
    const [view, service] = [this.store.view(), this.store.service()];
    if (this.ended()) return this.t('receipt.doneText');
    if (service !== null && service.definition.chain.intake.mode !== 'accept') return this.t('receipt.nextWork');
    const due = view?.ledger.clocks.find(({ kind }) => kind === 'intake')?.due;
    return due === undefined ? this.t('receipt.nextText') : this.t('receipt.nextTextBy', { day: this.days.day(due) });
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.look(id, LOOKS));
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected open(): void {
    const receipt = this.receipt();
    if (receipt === undefined) return;
    openFile(this.files.document(this.id(), receipt.id), `${this.say(receipt.title)}.pdf`, () =>
      this.notices.failed(this.m('notOpened')),
    );
  }

  protected async look(id: string, left: number): Promise<void> {
    await this.store.load(id);
    if (this.receipt() === undefined && left > 1) this.timer = setTimeout(() => void this.look(id, left - 1), LOOK_MS);
  }
}
