import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { ReviewStore } from './review.store';
import { REVIEW_WORDS } from './words';

/** Publish or return: open once everything was looked at; one's own work has no decision. */
@Component({
  selector: 'tb-decision-pane',
  imports: [Icon, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decision-pane.html',
  styles: ':host { display: grid; gap: 0.75rem; } h2 { font-size: var(--text); line-height: var(--text-line); }',
})
export class DecisionPane {
  readonly nextWanted = output();

  protected readonly store = inject(ReviewStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly t = injectWords(REVIEW_WORDS);
  protected readonly comment = signal('');
  protected readonly issue = signal('');
  protected readonly why = computed(() => {
    if (this.store.errors() > 0) return this.t('errors', { count: this.store.errors() });
    return this.store.unseen() > 0 ? this.t('notYet', { count: this.store.unseen() }) : '';
  });
  protected readonly failure = computed(() => {
    const problem = this.store.decideProblem();
    return problem === undefined ? '' : this.t('failed', { reason: problem.title || problem.code });
  });

  protected async publish(): Promise<void> {
    if (!this.store.open() || this.store.deciding()) return;
    const text = this.t('sureMore', { hash: this.store.review()?.hash.slice(0, 19) ?? '' });
    if (!(await this.dialogs.confirm({ title: this.t('sure'), text, act: this.t('publish') }))) return;
    const version = await this.store.publish();
    if (version === undefined) return;
    this.notices.done(this.t('published', { version }));
    await this.router.navigate(['/studio']);
  }

  protected async sendBack(): Promise<void> {
    this.issue.set(this.comment().trim() === '' ? this.t('commentMissing') : '');
    if (this.issue() !== '' || this.store.deciding()) return;
    if (!(await this.store.sendBack(this.comment().trim()))) return;
    this.notices.done(this.t('returned'));
    await this.router.navigate(['/studio']);
  }
}
