import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CorrectionPlace } from '#shared/case/correction';
import type { FileRef } from '#shared/case/file-ref';
import { PlaceList } from '../../form-view/place-list';
import { REGIONS } from '../../form-view/regions';
import { shownValue } from '../../form-view/shown/shown-value';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { MaterialCard } from '../materials/material-card';
import { CORRECTION_WORDS } from '../words/correction-words';
import { MATERIAL_WORDS } from '../words/material-words';
import type { CorrectionForm } from './correction-form';
import { CorrectionStore } from './correction.store';

/** The DOM id of the heading of the n-th told place. */
export const toldId = (n: number): string => `told-${n}`;

/** One told place: why, what was there, what is wanted, and the input. */
@Component({
  selector: 'tb-told-place',
  imports: [Icon, MaterialCard, PlaceList, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './told-place.html',
  styleUrl: './told-place.css',
})
export class ToldPlace {
  private readonly language = inject(LanguageChoice).language;
  private readonly regions = inject(REGIONS);
  protected readonly store = inject(CorrectionStore);
  protected readonly t = injectWords(CORRECTION_WORDS);
  protected readonly m = injectWords(MATERIAL_WORDS);
  protected readonly say = injectSay();
  private readonly list = injectList();

  readonly n = input.required<number>();
  readonly place = input.required<CorrectionPlace>();
  readonly mended = input.required<boolean>();
  readonly form = input.required<CorrectionForm>();

  protected readonly id = computed(() => toldId(this.n()));
  protected readonly element = computed(() => this.form().session.form.elements.get(this.place().field ?? ''));
  protected readonly elements = computed(() => [this.element()].filter((element) => element !== undefined));
  protected readonly material = computed(() =>
    this.store.own.service()?.definition.materials.find(({ key }) => key === this.place().material),
  );
  protected readonly name = computed(() => {
    const source = this.element()?.source;
    return source && 'label' in source ? this.say(source.label) : this.say(this.material()?.name);
  });
  protected readonly was = computed(() => {
    const { field, material } = this.place();
    if (material !== undefined)
      return this.list(this.filesIn(this.store.own.view()?.state.files ?? [], material).map(({ name }) => name));
    const element = this.element();
    const value = field === undefined ? undefined : this.form().before[field];
    return element === undefined || value === undefined
      ? ''
      : shownValue(element.source, value, { language: this.language(), regions: this.regions() });
  });
  protected readonly files = computed(() => this.filesIn(this.store.files(), this.place().material ?? ''));
  protected readonly uploads = computed(() =>
    this.store.uploads.all().filter(({ at }) => at === this.place().material),
  );

  private filesIn(files: readonly FileRef[], material: string): readonly FileRef[] {
    return files.filter((file) => file.material === material);
  }
}
