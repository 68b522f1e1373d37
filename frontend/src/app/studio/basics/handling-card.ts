import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DICTIONARIES } from '#shared/definition/dictionaries';
import { injectWords } from '../../i18n/translator';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLine } from '../bound/bound-line';
import { BoundNumber } from '../bound/bound-number';
import { BoundPart } from '../bound/bound-part';
import { BoundSeveral } from '../bound/bound-several';
import { BoundSwitch } from '../bound/bound-switch';
import { BoundText } from '../bound/bound-text';
import { choicesOf } from '../bound/choice';
import { ELEMENT_WORDS } from './element-words';
import { injectProvinceMark } from './province-mark';

/** Elements of `handling` that are plain texts. */
const TEXTS = [
  'hall',
  'windowSteps',
  'quantityLimit',
  'specialProcedure',
  'legalLimitNote',
  'promisedLimitNote',
  'traffic',
] as const;

/** The ways of doing it: online depth, elsewhere, by appointment, by mail, limits. */
@Component({
  selector: 'tb-handling-card',
  imports: [BoundChoice, BoundLine, BoundNumber, BoundPart, BoundSeveral, BoundSwitch, BoundText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './handling-card.html',
  styles: ':host { display: grid; gap: 0.875rem; } h3 { font-size: var(--text); line-height: var(--text-line); }',
})
export class HandlingCard {
  protected readonly t = injectWords(ELEMENT_WORDS);
  protected readonly province = injectProvinceMark();
  protected readonly texts = TEXTS;
  protected readonly channels = choicesOf(DICTIONARIES.channel);
  protected readonly depths = choicesOf(DICTIONARIES.onlineDepth);
  protected readonly ranges = choicesOf(DICTIONARIES.crossRegion);
  protected readonly fresh = {
    online: { depth: '4' },
    crossRegion: { range: '4' },
    appointment: { rule: { zh: '' } },
    mail: { materials: true, result: true },
    intermediary: { service: { zh: '' } },
  };

  protected wordOf(key: (typeof TEXTS)[number]): `handling.${(typeof TEXTS)[number]}` {
    return `handling.${key}`;
  }
}
