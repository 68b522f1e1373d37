import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { openStep } from '#shared/case/case-state';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import { regionNames } from '#shared/form/region-names';
import type { FormSession } from '../../../form-view/form-session';
import { InnerForm } from '../../../form-view/inner-form';
import { openInnerForm } from '../../../form-view/open-inner-form';
import { REGIONS } from '../../../form-view/regions';
import { injectDays } from '../../../i18n/day-words';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { OwnCaseStore } from '../case.store';
import { CaseFiles, provideCaseFiles } from './case-files';
import { injectGive } from './give';
import { MaterialUploads } from './material-uploads';
import { ownMessage } from './own-message';
import { OWN_WORDS } from './own-words';

type Act = Extract<CaseCommand, { kind: 'act' }>;

/** The applicant has the turn: what he is to do and until when, its form and files, and a button for each way out. */
@Component({
  selector: 'tb-own-step',
  imports: [Icon, InnerForm, MaterialUploads],
  providers: [provideCaseFiles()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-step.html',
  styleUrl: './own-step.css',
})
export class OwnStep {
  private readonly regions = inject(REGIONS);
  private readonly give = injectGive();
  protected readonly store = inject(OwnCaseStore);
  protected readonly files = inject(CaseFiles);
  protected readonly t = injectWords(OWN_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();

  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  readonly step = input.required<ApplicantStep>();

  protected readonly tried = signal(false);
  protected readonly message = computed(() =>
    this.say(ownMessage(this.step().message, this.view(), this.service().definition, regionNames(this.regions()))),
  );
  protected readonly due = computed(() => {
    const { due, dueApproved } = openStep(this.view().state, this.step().key) ?? {};
    if (due === undefined) return this.t('noDue');
    return dueApproved === false ? this.t('dueProposed') : this.t('due', { day: this.days.day(due) });
  });
  /** What was filled lasts as long as the step: a reload of the case keeps it. */
  protected readonly session = linkedSignal<string, FormSession | undefined>({
    source: () => `${this.view().id} ${this.step().key}`,
    computation: () =>
      untracked(() => {
        const { form } = this.step();
        return form && openInnerForm(this.view(), this.service().definition, form);
      }),
  });
  protected readonly left = computed(() => this.session()?.issues().length ?? 0);

  protected async act(outcome: string): Promise<void> {
    const session = this.session();
    if (this.left() > 0) {
      session?.reveal(session.issues());
      return this.tried.set(true);
    }
    const done = await this.give({
      kind: 'act',
      step: this.step().key,
      outcome,
      files: this.files.files().map(({ id }) => id),
      ...(session && { form: session.typed() as NonNullable<Act['form']> }),
    });
    if (done) this.files.clear();
  }
}
