import { ChangeDetectionStrategy, Component } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundLimit } from '../bound/bound-limit';
import { BoundSeveral } from '../bound/bound-several';
import { BoundTexts } from '../bound/bound-texts';
import type { Choice } from '../bound/choice';
import { ReviewPoints } from '../bound/review-points';
import { FindingLines } from '../gate/finding-lines';
import { injectEndChoices, injectPostChoices, injectStepChoices } from './step-choices';
import { CHAIN_WORDS } from './words';

const SILENCES: readonly Choice[] = (['deemedWithdrawn', 'none'] as const).map((value) => ({
  value,
  label: { zh: CHAIN_WORDS.zh.fields.silences[value], en: CHAIN_WORDS.en.fields.silences[value] },
}));

/** How applications are received: who looks, where they go, what a correction may take. */
@Component({
  selector: 'tb-intake-inspector',
  imports: [BoundChoice, BoundLaw, BoundLimit, BoundSeveral, BoundTexts, FindingLines, ReviewPoints],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ t('intake') }}</h2>
    <tb-finding-lines at="/chain/intake" />
    <tb-bound-several at="/chain/intake/posts" [label]="t('fields.posts')" [choices]="posts()" />
    <tb-bound-choice at="/chain/intake/accepted" [label]="t('fields.accepted')" [choices]="steps()" />
    <tb-bound-choice at="/chain/intake/notAccepted" [label]="t('fields.notAccepted')" [choices]="ends()" />
    <tb-bound-choice
      at="/chain/intake/notNeeded"
      [label]="t('fields.notNeeded')"
      [choices]="ends()"
      [none]="t('fields.noNext')"
    />
    <tb-bound-texts at="/chain/intake/notNeededReasons" [label]="t('fields.notNeededReasons')" />
    <tb-review-points at="/chain/intake/reviewPoints" />
    <tb-bound-limit at="/chain/intake/correction/limit" [label]="t('fields.correction')" />
    <tb-bound-choice at="/chain/intake/correction/silence" [label]="t('fields.silence')" [choices]="silences" />
    <tb-bound-choice
      at="/chain/intake/correction/silenceEnd"
      [label]="t('fields.silenceEnd')"
      [choices]="ends()"
      [none]="t('fields.noNext')"
    />
    <tb-bound-choice at="/chain/withdrawn" [label]="t('fields.withdrawn')" [choices]="ends()" />
    <tb-bound-law at="/chain/intake/legalBasis" />
  `,
  styleUrl: './step-inspector.css',
})
export class IntakeInspector {
  protected readonly t = injectWords(CHAIN_WORDS);
  protected readonly steps = injectStepChoices();
  protected readonly ends = injectEndChoices();
  protected readonly posts = injectPostChoices();
  protected readonly silences = SILENCES;
}
