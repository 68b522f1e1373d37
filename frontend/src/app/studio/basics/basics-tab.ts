import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DICTIONARIES } from '#shared/definition/dictionaries';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundLine } from '../bound/bound-line';
import { BoundNumber } from '../bound/bound-number';
import { BoundSeveral } from '../bound/bound-several';
import { BoundText } from '../bound/bound-text';
import { BoundTexts } from '../bound/bound-texts';
import { BoundWords } from '../bound/bound-words';
import { type Choice, choicesOf } from '../bound/choice';
import { RowActs } from '../bound/row-acts';
import { FindingLines } from '../gate/finding-lines';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { FeesCard } from './fees-card';
import { HandlingCard } from './handling-card';
import { MoreCard } from './more-card';
import { OrgansCard } from './organs-card';
import { BASICS_WORDS } from './words';

/** The elements of the implementation list, from which the guide page is made. */
@Component({
  selector: 'tb-basics-tab',
  imports: [
    BoundChoice,
    BoundLaw,
    BoundLine,
    BoundNumber,
    BoundSeveral,
    BoundText,
    BoundTexts,
    BoundWords,
    FeesCard,
    FindingLines,
    HandlingCard,
    Icon,
    MoreCard,
    OrgansCard,
    RowActs,
    Tag,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './basics-tab.html',
  styleUrl: '../workspace/plain-tab.css',
})
export class BasicsTab {
  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(BASICS_WORDS);
  protected readonly basics = computed(() => this.store.definition()?.basics);
  protected readonly taskTypes = choicesOf(DICTIONARIES.taskType);
  protected readonly projectTypes = choicesOf(DICTIONARIES.projectType);
  protected readonly origins: readonly Choice[] = (['initiative', 'data'] as const).map((value) => ({
    value,
    label: { zh: BASICS_WORDS.zh.origins[value], en: BASICS_WORDS.en.origins[value] },
  }));
  protected readonly levels = choicesOf(DICTIONARIES.level);
  protected readonly audiences = choicesOf(DICTIONARIES.audience);
  protected readonly departments = computed((): readonly Choice[] =>
    this.store.departments().map(({ key, name }) => ({ value: key, label: name })),
  );
  protected readonly fresh = {
    contact: { name: { zh: '咨询电话', en: 'Help line' }, value: '' },
    place: { name: { zh: '政务服务中心' }, address: { zh: '' }, hours: { zh: '' } },
    faq: { question: { zh: '' }, answer: { zh: '' } },
    notNeeded: { text: { zh: '' }, legalBasis: [] },
  };
}
