import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { StudioStore } from '../store/studio.store';
import { FormCanvas } from './canvas/form-canvas';
import { Dragging } from './dragging';
import { SidePane } from '../workspace/side-pane';
import { FormDeeds } from './form-deeds';
import { FormInspector } from './inspector/form-inspector';
import { Palette } from './palette/palette';
import { ElementTree } from './tree/element-tree';
import { FORM_TAB_WORDS } from './words';

/** The form designer: palette and tree, the live form, the inspector. On a narrow screen the sides fold out. */
@Component({
  selector: 'tb-form-tab',
  imports: [ElementTree, FormCanvas, FormInspector, Icon, Palette, SidePane],
  providers: [Dragging, FormDeeds],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-tab.html',
  styleUrl: './form-tab.css',
})
export class FormTab {
  protected readonly store = inject(StudioStore);
  protected readonly deeds = inject(FormDeeds);
  protected readonly t = injectWords(FORM_TAB_WORDS);
  /** Whether the tree is folded out on a narrow screen. */
  protected readonly left = signal(false);
  protected readonly editable = computed(() => !this.store.readOnly());
}
