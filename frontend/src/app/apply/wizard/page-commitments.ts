import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { pointerTo } from '#shared/kernel/pointer';
import type { CompiledPage } from '#shared/form/compiled-form';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notice } from '../../ui/notice';
import { DraftStore } from '../draft/draft.store';
import { CommitmentText } from '../materials/commitment-text';
import { MATERIAL_WORDS } from '../words/material-words';

/** The commitments that a declaration of this page makes, in full beside it; where one is not open to the applicant, that is said. */
@Component({
  selector: 'tb-page-commitments',
  imports: [CommitmentText, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (one of commitments(); track one.commitment.key) {
      @if (one.offered) {
        <tb-commitment-text open [commitment]="one.commitment" />
      } @else {
        <tb-notice tone="warning">
          <p>{{ t('commitment.barred', { name: say(one.commitment.name) }) }}</p>
        </tb-notice>
      }
    }
  `,
  styles: ':host { display: grid; gap: 1rem; }',
})
export class PageCommitments {
  private readonly store = inject(DraftStore);

  readonly page = input.required<CompiledPage>();

  protected readonly t = injectWords(MATERIAL_WORDS);
  protected readonly say = injectSay();
  protected readonly commitments = computed(() => {
    const { service, session } = this.store.opened() ?? {};
    if (service === undefined || session === undefined) return [];
    const offered = new Set(this.store.offered().map(({ key }) => key));
    const here = new Set(this.page().sections.flatMap(({ elements }) => elements.map(({ key }) => key)));
    return (service.definition.commitments ?? [])
      .filter(
        ({ declaredBy }) =>
          declaredBy !== undefined && here.has(declaredBy) && session.entry(pointerTo(declaredBy))().visible,
      )
      .map((commitment) => ({ commitment, offered: offered.has(commitment.key) }));
  });
}
