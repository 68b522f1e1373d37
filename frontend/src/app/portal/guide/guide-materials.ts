import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { Definition } from '#shared/definition/definition';
import { wordsOf } from '#shared/definition/dictionaries';
import type { Material } from '#shared/definition/material';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { LegalClause } from '../../ui/legal-clause';
import { Tag } from '../../ui/tag';
import { PORTAL_WORDS } from '../words';
import { WAY_WORDS } from './way-words';
import { SUPPLIER_TONE, SUPPLIER_WORD, countAsks, materialAsks } from './material-asks';

/** Each material with who supplies it, one reason and its clause; and what may not be asked for. */
@Component({
  selector: 'tb-guide-materials',
  imports: [Icon, LegalClause, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guide-materials.html',
  styleUrl: './guide-materials.css',
})
export class GuideMaterials {
  private readonly list = injectList();

  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly w = injectWords(WAY_WORDS);
  protected readonly say = injectSay();
  protected readonly found = computed(() => countAsks(this.asks(), 'found'));
  protected readonly tone = SUPPLIER_TONE;
  protected readonly sourceWord = SUPPLIER_WORD;
  protected readonly asks = computed(() => materialAsks(this.definition().materials));
  protected readonly sure = computed(() => countAsks(this.asks(), 'upload'));
  protected readonly perhaps = computed(() => countAsks(this.asks(), 'depends'));
  protected readonly made = computed(() => countAsks(this.asks(), 'form'));
  protected readonly neverAsked = computed(() =>
    this.list(this.definition().basics.neverAsked.map((paper) => this.say(paper))),
  );

  /** Where it comes from besides an upload, in the order in which it is tried. */
  protected sourceLines({ sources, deferredBy, necessity }: Material): readonly string[] {
    const lines = sources.flatMap((source): string[] => {
      if (source.kind === 'form' || source.kind === 'upload') return [];
      if (source.kind !== 'sharedData') return [this.w(`sources.${source.kind}`)];
      const question = Object.entries(REGISTER_QUESTIONS).find(([key]) => key === source.question)?.[1];
      return [this.w('sources.sharedData', { name: this.say(question?.name) || source.question })];
    });
    return necessity === 'deferrable' && deferredBy !== undefined ? [...lines, this.w('sources.later')] : lines;
  }

  /** Who issues it, where the item says so. */
  protected originWords({ origin }: Material): string {
    return origin === undefined ? '' : this.say(wordsOf('sourceType', origin));
  }

  protected uploadWords({ sources }: Material): string {
    const source = sources.find(({ kind }) => kind === 'upload');
    if (source?.kind !== 'upload') return '';
    return this.t('upload', {
      formats: source.formats.join(' / ').toUpperCase(),
      size: source.maxMegabytes,
      files: source.maxFiles,
    });
  }
}
