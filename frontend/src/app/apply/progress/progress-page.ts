import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IssuedCertificate, IssuedDocument } from '#shared/case/case-state';
import type { FileRef } from '#shared/case/file-ref';
import { stepOf } from '#shared/definition/chain';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import { platformWorks } from '#shared/case/platform-works';
import { resolveForm } from '#shared/form/resolve-form';
import { FileClient } from '../../api/file.client';
import { AnswersView } from '../../form-view/answers-view';
import { injectDays, timeInWords } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Dialogs } from '../../ui/dialogs';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { openFile } from '../open-file';
import { MY_WORDS } from '../words/my-words';
import { PROGRESS_WORDS } from '../words/progress-words';
import { OwnCaseStore } from './case.store';
import { ClockDates } from './clock-dates';
import { DocumentList } from './document-list';
import { LedgerCard } from './ledger-card';
import { NextEvent } from './next-event';
import { MoreHelp } from './own/more-help';
import { OwnStep } from './own/own-step';
import { SupplyCard } from './own/supply-card';
import { ResultCard } from './result-card';
import { StepList } from './step-list';

/** How soon it is asked again what the platform's own step has brought. */
const PLATFORM_MS = 1500;

/** `/my/cases/:id`: what do I do now, when is it done, where did the time go. */
@Component({
  selector: 'tb-progress-page',
  imports: [
    AnswersView,
    ClockDates,
    DocumentList,
    ErrorState,
    Icon,
    LedgerCard,
    MoreHelp,
    NextEvent,
    Notice,
    OwnStep,
    PageHeader,
    ResultCard,
    RouterLink,
    Skeleton,
    StepList,
    SupplyCard,
  ],
  providers: [OwnCaseStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.css',
})
export class ProgressPage {
  private readonly files = inject(FileClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly store = inject(OwnCaseStore);
  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly m = injectWords(MY_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly time = timeInWords;
  protected readonly resolveForm = resolveForm;

  readonly id = input.required<string>();

  protected readonly lead = computed(() => {
    const view = this.store.view();
    if (view === null) return '';
    const day = this.days.day(view.state.submittedAt);
    return this.t('lead', { holder: view.state.applicant.name, day, department: this.say(view.department.name) });
  });
  protected readonly mayWithdraw = computed(
    () => this.store.view()?.commands.some(({ kind }) => kind === 'withdraw') === true,
  );
  protected readonly maySupply = computed(
    () => this.store.view()?.commands.some(({ kind }) => kind === 'supply') === true,
  );
  /** The steps where the applicant has the turn. */
  protected readonly ownSteps = computed((): readonly ApplicantStep[] => {
    const [view, service] = [this.store.view(), this.store.service()];
    if (view === null || service === null) return [];
    return view.commands.flatMap(({ kind, step: key }) => {
      const step = kind === 'act' && key !== undefined ? stepOf(service.definition.chain, key) : undefined;
      return step?.kind === 'applicant' ? [step] : [];
    });
  });
  /** Whether the case is at a step that the platform does by itself, such as making the certificate. */
  private readonly platformWorks = computed(() => {
    const [view, service] = [this.store.view(), this.store.service()];
    return view !== null && service !== null && platformWorks(view.state, service.definition.chain);
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.load(id));
    });
    effect((onCleanup) => {
      if (this.store.view() === null || !this.platformWorks()) return;
      const soon = setTimeout(() => void this.store.load(this.id()), PLATFORM_MS);
      onCleanup(() => clearTimeout(soon));
    });
  }

  protected openDocument(document: IssuedDocument): void {
    openFile(this.files.document(this.id(), document.id), `${this.say(document.title)}.pdf`, this.notOpened);
  }

  protected openCertificate(certificate: IssuedCertificate): void {
    openFile(this.files.certificate(certificate.id), `${this.say(certificate.name)}.pdf`, this.notOpened);
  }

  protected openUpload(file: FileRef): void {
    openFile(this.files.read(file.id), file.name, this.notOpened);
  }

  protected async withdraw(): Promise<void> {
    const agreed = await this.dialogs.confirm({
      title: this.t('withdrawTitle'),
      text: this.t('withdrawAsk'),
      act: this.t('withdrawAct'),
      tone: 'danger',
    });
    if (!agreed) return;
    const given = await this.store.give({ kind: 'withdraw', reason: '' });
    if (given === 'done') this.notices.done(this.t('withdrawn'));
    else if (given === 'stale') this.notices.failed(this.t('refreshed'));
    else this.notices.failed(given.unknown ? this.t('unknown') : given.title || given.code);
  }

  private readonly notOpened = (): void => this.notices.failed(this.m('notOpened'));
}
