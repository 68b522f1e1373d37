import { ChangeDetectionStrategy, Component } from '@angular/core';
import { injectWords } from '../i18n/translator';
import { Empty } from '../ui/empty';
import { DESK_WORDS } from './words';

/** Beside the list while no case is chosen. */
@Component({
  selector: 'tb-no-case',
  imports: [Empty],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<tb-empty [title]="t('choose')" [text]="t('chooseText')" />`,
  styles: ':host { display: block; padding: 1rem; }',
})
export class NoCase {
  protected readonly t = injectWords(DESK_WORDS);
}
