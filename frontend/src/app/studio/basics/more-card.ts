import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { ResultDetail } from '#shared/definition/basics/result-detail';
import { DICTIONARIES } from '#shared/definition/dictionaries';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLine } from '../bound/bound-line';
import { BoundPart } from '../bound/bound-part';
import { BoundSwitch } from '../bound/bound-switch';
import { BoundText } from '../bound/bound-text';
import { BoundTexts } from '../bound/bound-texts';
import { choicesOf } from '../bound/choice';
import { injectPlace } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { Designer } from '../workspace/designer';
import { ELEMENT_WORDS } from './element-words';
import { injectProvinceMark } from './province-mark';

const REACHED = ['enquiries', 'complaints', 'reconsideration', 'litigation'] as const;

/** What the list says beside: headings, details of results, contacts as parts, elements of some types only. */
@Component({
  selector: 'tb-more-card',
  imports: [BoundChoice, BoundLine, BoundPart, BoundSwitch, BoundText, BoundTexts, Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './more-card.html',
  styles: ':host { display: grid; gap: 0.875rem; } h3 { font-size: var(--text); line-height: var(--text-line); }',
})
export class MoreCard {
  protected readonly designer = inject(Designer);
  protected readonly t = injectWords(ELEMENT_WORDS);
  protected readonly province = injectProvinceMark();
  protected readonly details = injectPlace<readonly ResultDetail[]>(() => '/basics/resultDetails');
  protected readonly resultTypes = choicesOf(DICTIONARIES.resultType);
  protected readonly reached = REACHED;
  protected readonly fresh: ResultDetail = { name: { zh: '' }, type: '10' };

  protected reachWord(part: (typeof REACHED)[number]): `reach.${(typeof REACHED)[number]}` {
    return `reach.${part}`;
  }
}
