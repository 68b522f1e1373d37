import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MaterialSource } from '#shared/definition/material';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { controlId, injectPlace } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { MATERIAL_MORE, MATERIAL_PROPERTIES } from './material-properties';
import { SOURCE_KINDS } from './source-properties';
import { MATERIALS_WORDS } from './words';

/** One material: what it is, when it is needed, where it comes from, which clause asks for it, what reviewers look at. */
@Component({
  selector: 'tb-material-inspector',
  imports: [FindingLines, Icon, KeyLine, Properties, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './material-inspector.html',
  styles: ':host { display: grid; gap: 1rem; }',
})
export class MaterialInspector {
  readonly at = input.required<string>();

  private readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(MATERIALS_WORDS);
  protected readonly idOf = controlId;
  protected readonly properties = MATERIAL_PROPERTIES;
  protected readonly more = MATERIAL_MORE;
  protected readonly kinds = SOURCE_KINDS;
  protected readonly offered = Object.keys(SOURCE_KINDS) as readonly MaterialSource['kind'][];
  protected readonly sourcesAt = computed(() => `${this.at()}/sources`);
  protected readonly sources = injectPlace<readonly MaterialSource[]>(this.sourcesAt);

  protected add(kind: MaterialSource['kind'] | ''): void {
    const definition = this.store.definition();
    if (kind !== '' && definition !== undefined)
      this.designer.add(this.sourcesAt(), SOURCE_KINDS[kind].fresh(definition));
  }
}
