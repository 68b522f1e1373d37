import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import type { PlannedMaterial } from '#shared/material/material-plan';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FORM_WORDS } from '../../form-view/words';
import { DraftStore } from '../draft/draft.store';
import { WIZARD_WORDS } from '../words/wizard-words';

/** The materials by who supplies them. */
@Component({
  selector: 'tb-review-materials',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.plan().length > 0) {
      <section class="tb-card">
        <div class="tb-row tb-spread">
          <h2>{{ t('submit.materials') }}</h2>
          <button type="button" class="tb-link" [attr.aria-label]="editWords()" (click)="edit.emit()">
            {{ f('shown.edit') }}
          </button>
        </div>
        <dl class="tb-facts">
          <dt>{{ t('submit.byYou') }}</dt>
          <dd>{{ uploaded() || t('submit.none') }}</dd>
          <dt>{{ t('submit.byUs') }}</dt>
          <dd>{{ ours() || t('submit.none') }}</dd>
          @if (promised(); as names) {
            <dt>{{ t('submit.byPromise') }}</dt>
            <dd>{{ names }}</dd>
          }
          @if (deferred(); as names) {
            <dt>{{ t('submit.later') }}</dt>
            <dd>{{ names }}</dd>
          }
        </dl>
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }

    .tb-link {
      min-height: var(--target);
    }
  `,
})
export class ReviewMaterials {
  protected readonly store = inject(DraftStore);
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly f = injectWords(FORM_WORDS);
  private readonly say = injectSay();
  private readonly list = injectList();

  readonly edit = output();

  protected readonly editWords = computed(() => this.f('shown.editPart', { part: this.t('submit.materials') }));
  protected readonly ours = computed(() => this.namesOf('generated', 'proved'));
  protected readonly promised = computed(() => this.namesOf('promised'));
  protected readonly deferred = computed(() => this.namesOf('deferred'));
  protected readonly uploaded = computed(() =>
    this.list(
      this.store
        .plan()
        .map(({ key, name }) => ({
          name: this.say(name),
          count: this.store.files().filter(({ material }) => material === key).length,
        }))
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => this.t('submit.files', { name, count })),
    ),
  );

  private namesOf(...states: readonly PlannedMaterial['state'][]): string {
    const plan = this.store.plan().filter(({ state }) => states.includes(state));
    return this.list(plan.map(({ name }) => this.say(name)));
  }
}
