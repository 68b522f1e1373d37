import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { wordsOf } from '#shared/definition/dictionaries';
import { timeInWords } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Session } from '../../session/session';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { StudioStore } from '../store/studio.store';
import { Designer } from './designer';
import { WORKSPACE_WORDS } from './words';

/** Name, state of the draft, saved time, undo, findings, and the next act: hand it to the second person. */
@Component({
  selector: 'tb-workspace-header',
  imports: [Icon, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './workspace-header.html',
  styleUrl: './workspace-header.css',
})
export class WorkspaceHeader {
  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  protected readonly say = injectSay();
  protected readonly t = injectWords(WORKSPACE_WORDS);

  protected readonly about = computed(() => {
    const basics = this.store.definition()?.basics;
    const department = this.store.departments().find(({ key }) => key === basics?.department)?.name;
    const [taskType, projectType] = [
      wordsOf('taskType', basics?.taskType ?? ''),
      wordsOf('projectType', basics?.projectType ?? ''),
    ];
    return [department, taskType, projectType]
      .map((part) => this.say(part))
      .filter((part) => part !== '')
      .join(' · ');
  });
  protected readonly state = computed(() => {
    const facts = this.store.facts();
    if (facts?.status === 'inReview') return this.t('inReview');
    return facts?.basedOn === undefined ? this.t('firstDraft') : this.t('basedOn', { version: facts.basedOn });
  });
  protected readonly saved = computed((): { words: string; bad: boolean } => {
    const saving = this.store.saving();
    if (saving === 'failed' || saving === 'conflict') return { words: this.t('unsaved'), bad: true };
    if (saving === 'sending') return { words: this.t('saving'), bad: false };
    if (this.store.unsavedCount() > 0) return { words: this.t('changing'), bad: false };
    return {
      words: this.t('saved', { time: timeInWords(this.store.facts()?.savedAt ?? '1970-01-01T00:00:00.000Z') }),
      bad: false,
    };
  });
  protected readonly why = computed(() => {
    const hindrance = this.store.hindrance();
    if (hindrance === undefined) return undefined;
    return hindrance === 'errors'
      ? this.t('why.errors', { count: this.store.counts().error })
      : this.t(`why.${hindrance}`);
  });
  protected readonly mayWithdraw = computed(
    () => this.store.facts()?.status === 'inReview' && this.store.facts()?.submittedBy === this.store.account(),
  );
  protected readonly mayReview = computed(
    () =>
      this.store.facts()?.status === 'inReview' &&
      this.session.may('item.publish') &&
      this.store.facts()?.submittedBy !== this.store.account(),
  );

  protected async submit(): Promise<void> {
    if (this.store.hindrance() !== undefined || this.store.submitting()) return;
    const good = await this.store.submit();
    if (good) this.notices.done(this.t('submitted'));
    else this.notices.failed(this.store.submitProblem()?.title || this.t('band.refused'));
  }

  protected async withdraw(): Promise<void> {
    if (await this.store.withdraw()) this.notices.done(this.t('withdrawn'));
    else this.notices.failed(this.store.submitProblem()?.title || this.t('band.refused'));
  }
}
