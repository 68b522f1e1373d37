import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { FileRef } from '#shared/case/file-ref';
import type { PlannedMaterial } from '#shared/material/material-plan';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Announcer } from '../../ui/announcer';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { Tag } from '../../ui/tag';
import { DraftStore } from '../draft/draft.store';
import { MATERIAL_WORDS } from '../words/material-words';
import { askOnceSaved } from './ask-once-saved';
import { ChoiceOffers } from './choice-offers';
import { foundBy } from './found-by';
import { MaterialCard } from './material-card';

/** What is left to bring, and why the rest is not needed: in the order of effort. */
@Component({
  selector: 'tb-materials-step',
  imports: [ChoiceOffers, Icon, MaterialCard, PageHeader, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './materials-step.html',
  styleUrl: './materials-step.css',
})
export class MaterialsStep {
  private readonly announcer = inject(Announcer);
  private readonly dialogs = inject(Dialogs);
  protected readonly store = inject(DraftStore);
  protected readonly t = injectWords(MATERIAL_WORDS);
  protected readonly say = injectSay();

  protected readonly byState = computed(() => {
    const of = (...states: readonly PlannedMaterial['state'][]): readonly PlannedMaterial[] =>
      this.store.plan().filter((material) => states.includes(material.state));
    return {
      toUpload: of('toUpload'),
      chosen: of('promised', 'deferred'),
      optional: of('optional'),
      ours: of('proved', 'generated'),
      none: of('waived', 'notNeeded'),
    };
  });
  protected readonly missing = computed(
    () => this.store.materialErrors().filter(({ code }) => code === 'MATERIAL.MISSING').length,
  );

  constructor() {
    askOnceSaved();
  }

  /** What settles a material that we found, in words; nothing where its reason says it all. */
  protected foundBy({ by }: PlannedMaterial): string {
    return foundBy(by, { t: this.t, say: this.say });
  }

  protected definitionOf(key: string) {
    return this.store.opened()!.service.definition.materials.find((material) => material.key === key)!;
  }

  protected tagOf(state: PlannedMaterial['state']): 'generated' | 'proved' | 'waived' | 'notNeeded' {
    return state === 'generated' || state === 'proved' || state === 'waived' ? state : 'notNeeded';
  }

  protected filesOf(key: string) {
    return this.store.files().filter(({ material }) => material === key);
  }

  protected uploadsOf(key: string) {
    return this.store.uploads.all().filter(({ at }) => at === key);
  }

  protected async remove(file: FileRef): Promise<void> {
    const agreed = await this.dialogs.confirm({
      title: this.t('removeTitle', { file: file.name }),
      text: this.t('removeText'),
      act: this.t('remove'),
      tone: 'danger',
    });
    if (agreed && (await this.store.removeFile(file.id)))
      this.announcer.politely(this.t('removed', { file: file.name }));
  }
}
