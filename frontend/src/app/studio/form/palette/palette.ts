import { CdkDrag, type CdkDragMove, CdkDropList } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import type { FormElement } from '#shared/definition/form-element';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { Designer } from '../../workspace/designer';
import { Dragging } from '../dragging';
import { FORM_TAB_WORDS } from '../words';
import { CONCEPT_ENTRIES, KIND_ENTRIES, type PaletteEntry, type PaletteGroup, matching } from './palette-entries';

const GROUPS: readonly PaletteGroup[] = ['basic', 'choice', 'people', 'place', 'structure', 'show'];

/** What can be added: by kind in its groups, or by concept. A click adds behind the selection, a drag wherever it is let go. */
@Component({
  selector: 'tb-palette',
  imports: [CdkDrag, CdkDropList, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './palette.html',
  styleUrl: './palette.css',
})
export class Palette {
  readonly chosen = output<FormElement>();

  private readonly dragging = inject(Dragging);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly by = signal<'kind' | 'concept'>('kind');
  protected readonly words = signal('');
  protected readonly groups = computed(() => {
    const found = matching(this.by() === 'kind' ? KIND_ENTRIES : CONCEPT_ENTRIES, this.words());
    if (this.by() === 'concept') return found.length === 0 ? [] : [{ group: undefined, entries: found }];
    return GROUPS.map((group) => ({ group, entries: found.filter((entry) => entry.group === group) })).filter(
      ({ entries }) => entries.length > 0,
    );
  });

  protected moved({ pointerPosition }: CdkDragMove<PaletteEntry>): void {
    this.dragging.over(pointerPosition);
  }

  protected dropped(entry: PaletteEntry): void {
    const landing = this.dragging.drop();
    if (landing !== undefined) this.designer.addElement(landing.list, landing.index, entry.make());
  }
}
