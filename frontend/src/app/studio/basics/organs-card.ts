import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DICTIONARIES } from '#shared/definition/dictionaries';
import { injectWords } from '../../i18n/translator';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLine } from '../bound/bound-line';
import { BoundPart } from '../bound/bound-part';
import { BoundText } from '../bound/bound-text';
import { BoundTexts } from '../bound/bound-texts';
import { choicesOf } from '../bound/choice';
import { ELEMENT_WORDS } from './element-words';
import { injectProvinceMark } from './province-mark';

/** Codes and organs beside the usual ones: local codes, state, delegation, who else takes part. */
@Component({
  selector: 'tb-organs-card',
  imports: [BoundChoice, BoundLine, BoundPart, BoundText, BoundTexts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organs-card.html',
  styles: ':host { display: grid; gap: 0.875rem; } h3 { font-size: var(--text); line-height: var(--text-line); }',
})
export class OrgansCard {
  protected readonly t = injectWords(ELEMENT_WORDS);
  protected readonly province = injectProvinceMark();
  protected readonly taskStates = choicesOf(DICTIONARIES.taskState);
  protected readonly natures = choicesOf(DICTIONARIES.organNature);
  protected readonly powers = choicesOf(DICTIONARIES.powerSource);
}
