import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FileFormat, Material, type MaterialSource } from '#shared/definition/material';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundNumber } from '../bound/bound-number';
import { BoundSeveral } from '../bound/bound-several';
import { BoundText } from '../bound/bound-text';
import type { Choice } from '../bound/choice';
import { injectPlace } from '../bound/place';
import { ReviewPoints } from '../bound/review-points';
import { RowActs } from '../bound/row-acts';
import { subjectsFor } from '../cel/subjects';
import { BoundCondition } from '../condition/bound-condition';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { MATERIALS_WORDS } from './words';

/** One material: what it is, when it is needed, where it comes from, which clause asks for it, what reviewers look at. */
@Component({
  selector: 'tb-material-inspector',
  imports: [
    BoundChoice,
    BoundCondition,
    BoundLaw,
    BoundNumber,
    BoundSeveral,
    BoundText,
    FindingLines,
    Icon,
    KeyLine,
    ReviewPoints,
    RowActs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './material-inspector.html',
  styles: ':host { display: grid; gap: 1rem; }',
})
export class MaterialInspector {
  readonly at = input.required<string>();

  private readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(MATERIALS_WORDS);
  protected readonly sourcesAt = computed(() => `${this.at()}/sources`);
  protected readonly sources = injectPlace<readonly MaterialSource[]>(this.sourcesAt);
  protected readonly forms = choices('forms', Material.shape.form.options);
  protected readonly necessities = choices('necessities', Material.shape.necessity.options);
  protected readonly formats: readonly Choice[] = FileFormat.options.map((value) => ({
    value,
    label: { zh: value.toUpperCase() },
  }));
  protected readonly fields = computed((): readonly Choice[] => {
    const definition = this.store.definition();
    if (definition === undefined) return [];
    return subjectsFor(definition, this.at())
      .filter(({ path }) => path.startsWith('form.'))
      .map(({ path, label }) => ({ value: path.slice('form.'.length), label }));
  });

  protected addUpload(): void {
    this.designer.add(this.sourcesAt(), {
      kind: 'upload',
      formats: ['pdf'],
      maxMegabytes: 10,
      maxFiles: 5,
    } satisfies MaterialSource);
  }

  protected addForm(): void {
    this.designer.add(this.sourcesAt(), { kind: 'form', fields: [] } satisfies MaterialSource);
  }
}

function choices<G extends 'forms' | 'necessities'>(
  group: G,
  values: readonly (keyof (typeof MATERIALS_WORDS.zh)[G] & string)[],
): readonly Choice[] {
  const [zh, en] = [MATERIALS_WORDS.zh[group], MATERIALS_WORDS.en[group]] as Readonly<Record<string, string>>[];
  return values.map((value) => ({ value, label: { zh: zh?.[value] ?? value, en: en?.[value] ?? value } }));
}
