import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { wordsOf } from '#shared/definition/dictionaries';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { PageTitle } from '../../ui/page-title';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { PORTAL_WORDS } from '../words';
import { BeginCard } from './begin-card';
import { GuideChoices } from './guide-choices';
import { GuideFacts } from './guide-facts';
import { GuideHandling } from './guide-handling';
import { GuideLaw } from './guide-law';
import { GuideMaterials } from './guide-materials';
import { GuideQuestions } from './guide-questions';
import { GuideStore } from './guide-store';
import { GuideWay } from './guide-way';

/** Whether, how long and what to bring, decided in one screen; then start. All of it is read from the published version. */
@Component({
  selector: 'tb-guide-page',
  imports: [
    BeginCard,
    ErrorState,
    GuideChoices,
    GuideFacts,
    GuideHandling,
    GuideLaw,
    GuideMaterials,
    GuideQuestions,
    GuideWay,
    RouterLink,
    Skeleton,
  ],
  providers: [GuideStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-page.html',
  styleUrl: './guide-page.css',
})
export class GuidePage {
  private readonly title = inject(PageTitle);

  /** Key of the item. */
  readonly key = input.required<string>();

  protected readonly store = inject(GuideStore);
  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly above = computed(() => {
    const service = this.store.service();
    if (!service) return [];
    const { taskType, projectType, decidingOrgan } = service.definition.basics;
    return [
      this.say(decidingOrgan),
      this.say(wordsOf('taskType', taskType)),
      this.say(wordsOf('projectType', projectType)),
    ].filter((part) => part !== '');
  });

  constructor() {
    this.store.load(this.key);
    effect(() => {
      const service = this.store.service();
      if (service) this.title.show(this.say(service.definition.basics.name));
    });
  }
}
