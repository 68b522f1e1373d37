import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { civilDateOf } from '#shared/kernel/civil-date';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { workingDaysLeft } from '#shared/kernel/working-days';
import { FileClient } from '../../api/file.client';
import { PlaceList } from '../../form-view/place-list';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Empty } from '../../ui/empty';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { focusSoon } from '../wizard/focus-soon';
import { openFile } from '../open-file';
import { OwnCaseStore } from '../progress/case.store';
import { CORRECTION_WORDS } from '../words/correction-words';
import { MY_WORDS } from '../words/my-words';
import { provideCorrectionFieldFiles } from './correction-field-files';
import { CorrectionStore } from './correction.store';
import { ToldPlace, toldId } from './told-place';

/** `/my/cases/:id/correction`: the told places and nothing else. */
@Component({
  selector: 'tb-correction-page',
  imports: [Empty, ErrorState, Icon, Notice, PlaceList, RouterLink, Skeleton, ToldPlace],
  providers: [OwnCaseStore, CorrectionStore, provideCorrectionFieldFiles()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './correction-page.html',
  styleUrl: './correction-page.css',
})
export class CorrectionPage {
  private readonly router = inject(Router);
  private readonly files = inject(FileClient);
  private readonly notices = inject(Notices);
  private readonly m = injectWords(MY_WORDS);
  protected readonly own = inject(OwnCaseStore);
  protected readonly store = inject(CorrectionStore);
  protected readonly t = injectWords(CORRECTION_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();

  readonly id = input.required<string>();

  protected readonly notice = computed(() =>
    this.own.view()?.state.documents.find(({ document }) => document === 'correctionNotice'),
  );
  protected readonly deadline = computed(() => {
    const view = this.own.view();
    const due = view?.state.correction?.due;
    if (view === null || view === undefined || due === undefined) return '';
    const left = workingDaysLeft([CALENDAR_2026], civilDateOf(view.ledger.asOf), due);
    const day = this.days.day(due);
    if (!left.ok) return this.t('dueDay', { day });
    return left.value < 0 ? this.t('overdue', { day }) : this.t('due', { day, days: left.value });
  });
  protected readonly silence = computed(() => {
    const intake = this.own.service()?.definition.chain.intake;
    return intake?.mode === 'accept' ? intake.correction : undefined;
  });
  protected readonly basis = computed(() => {
    const [law] = this.silence()?.legalBasis ?? [];
    return law === undefined ? '' : this.t('basis', { law: `${this.say(law.law)} ${law.article ?? ''}`.trim() });
  });
  protected readonly total = computed(() => this.store.places().length);
  protected readonly done = computed(() => this.store.places().filter(({ mended }) => mended).length);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.open(id));
    });
    effect(() => {
      if (this.store.form()?.session.revision()) untracked(() => this.store.keep());
    });
  }

  protected openNotice(): void {
    const notice = this.notice();
    if (notice === undefined) return;
    openFile(this.files.document(this.id(), notice.id), `${this.say(notice.title)}.pdf`, () =>
      this.notices.failed(this.m('notOpened')),
    );
  }

  protected async handBack(): Promise<void> {
    if (this.own.giving()) return;
    if (this.store.left() > 0) {
      this.store.tryInVain();
      return this.leadToFirst();
    }
    const given = await this.store.handBack();
    if (given === 'done') {
      this.notices.done(this.t('sent'));
      await this.router.navigate(['/my/cases', this.id()], { replaceUrl: true });
    } else if (given === 'stale') {
      this.notices.failed(this.t('stale'));
      await this.store.open(this.id());
    } else if (given.unknown) this.notices.failed(this.t('unknown'));
    else this.notices.failed(`${this.t('refused')}：${given.title || given.code}`);
  }

  /** To the first place that is still to mend; where only a question that arose is open, its own sentence is enough. */
  private leadToFirst(): void {
    const at = this.store.places().findIndex(({ mended }) => !mended);
    if (at >= 0) focusSoon(toldId(at + 1));
  }
}
