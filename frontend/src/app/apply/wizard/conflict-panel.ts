import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { Json } from '#shared/kernel/json';
import { timeInWords } from '../../i18n/day-words';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { REGIONS } from '../../form-view/regions';
import { shownValue } from '../../form-view/shown/shown-value';
import { PageHeader } from '../../ui/page-header';
import { DraftStore } from '../draft/draft.store';
import { WIZARD_WORDS } from '../words/wizard-words';

/** Only what two places changed differently is asked; all else was put together already. */
@Component({
  selector: 'tb-conflict-panel',
  imports: [PageHeader],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.css',
})
export class ConflictPanel {
  private readonly store = inject(DraftStore);
  private readonly language = inject(LanguageChoice).language;
  private readonly regions = inject(REGIONS);
  private readonly say = injectSay();
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly chosen = signal<ReadonlyMap<string, 'mine' | 'theirs'>>(new Map());

  protected readonly lines = computed(() =>
    this.store.conflicts().map(({ key, mine, theirs }) => {
      const source = this.store.opened()?.session.form.elements.get(key)?.source;
      const words = (value: Json | undefined): string =>
        source === undefined || value === undefined || value === null
          ? this.t('conflict.empty')
          : shownValue(source, value, { language: this.language(), regions: this.regions() });
      return {
        key,
        label: source && 'label' in source ? this.say(source.label) : key,
        mine: words(mine),
        theirs: words(theirs),
      };
    }),
  );
  protected readonly title = computed(() => {
    const count = this.lines().length;
    return count === 1 ? this.t('conflict.title') : this.t('conflict.titleMany', { count });
  });
  protected readonly time = computed(() =>
    this.store.conflictAt() === '' ? '' : timeInWords(this.store.conflictAt()),
  );

  protected choose(key: string, side: 'mine' | 'theirs'): void {
    this.chosen.update((chosen) => new Map(chosen).set(key, side));
  }

  protected use(): void {
    this.store.settle(this.chosen());
  }
}
