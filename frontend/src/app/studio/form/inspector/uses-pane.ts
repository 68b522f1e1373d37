import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { mentionsOf } from '#shared/expression/mentions';
import { LanguageChoice } from '../../../i18n/language-choice';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { conditionWords } from '../../cel/condition-words';
import { subjectsFor } from '../../cel/subjects';
import { expressionsOf } from '../../place/expressions';
import { placeIn } from '../../place/place-words';
import type { Use } from '../../place/use';
import { StudioStore } from '../../store/studio.store';
import { Jump } from '../../workspace/jump';
import { FORM_TAB_WORDS } from '../words';

/** Who uses the element, and what it looks at; each leads there. */
@Component({
  selector: 'tb-uses-pane',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ t('inspector.uses') }}</h3>
    <ul>
      @for (use of places(); track use.at) {
        <li>
          <button type="button" class="tb-link" (click)="jump.to(use.at)">{{ use.place }}</button>
          <p class="tb-hint">{{ use.words }}</p>
        </li>
      } @empty {
        <li class="tb-muted">{{ t('inspector.usesNone') }}</li>
      }
    </ul>
    <h3>{{ t('inspector.reads') }}</h3>
    <ul>
      @for (read of reads(); track read.path) {
        <li>
          {{ say(read.label) }} <span class="tb-hint tb-mono">{{ read.path }}</span>
        </li>
      } @empty {
        <li class="tb-muted">{{ t('inspector.readsNone') }}</li>
      }
    </ul>
  `,
  styles: `
    :host,
    ul {
      display: grid;
      gap: 0.5rem;
    }

    h3 {
      font-size: var(--text);
      line-height: var(--text-line);
    }

    .tb-mono {
      overflow-wrap: anywhere;
    }
  `,
})
export class UsesPane {
  readonly at = input.required<string>();
  readonly uses = input.required<readonly Use[]>();

  private readonly store = inject(StudioStore);
  private readonly choice = inject(LanguageChoice);
  protected readonly jump = inject(Jump);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly places = computed(() => {
    const definition = this.store.definition();
    if (definition === undefined) return [];
    const seen = new Map(this.uses().map((use) => [use.at, use]));
    const language = this.choice.language();
    return [...seen.values()].map((use) => ({
      at: use.at,
      place: placeIn(definition, use.at, language),
      words: conditionWords(definition, use.at, use.source, language),
    }));
  });
  protected readonly reads = computed(() => {
    const definition = this.store.definition();
    if (definition === undefined) return [];
    const own = expressionsOf(definition).filter(({ at }) => at.startsWith(`${this.at()}/`));
    return subjectsFor(definition, this.at()).filter(({ path }) =>
      own.some(({ source }) => mentionsOf(source, { kind: 'member', path }).length > 0),
    );
  });
}
