import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { controlId } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { CODE_LIST_PROPERTIES, freshCodeList, freshSituation, SITUATION_PROPERTIES } from './situation-properties';
import { SITUATIONS_WORDS } from './words';

/** The ways in which the item is applied for, and the values that its questions share. */
@Component({
  selector: 'tb-situations-tab',
  imports: [FindingLines, Icon, KeyLine, Properties, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './situations-tab.html',
  styleUrl: '../workspace/plain-tab.css',
})
export class SituationsTab {
  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(SITUATIONS_WORDS);
  protected readonly idOf = controlId;
  protected readonly situationProperties = SITUATION_PROPERTIES;
  protected readonly listProperties = CODE_LIST_PROPERTIES;
  protected readonly situations = computed(() => this.store.definition()?.situations ?? []);
  protected readonly lists = computed(() => this.store.definition()?.codeLists ?? []);

  /** In front of the last one, where that is the otherwise. */
  protected add(): void {
    const definition = this.store.definition();
    if (definition === undefined) return;
    const situations = this.situations();
    const last = situations.at(-1);
    const index = last !== undefined && last.when === undefined ? situations.length - 1 : situations.length;
    this.designer.insert('/situations', index, freshSituation(definition));
  }

  protected addList(): void {
    this.designer.add('/codeLists', freshCodeList());
  }
}
