import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import type { PostView } from '#shared/api/directory';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { StudioStore } from '../store/studio.store';
import { GATE_WORDS } from './words';

/** What has to hold before the draft goes to the second person, each with what is missing. */
@Component({
  selector: 'tb-checklist',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card">
      <h2>{{ t('list') }}</h2>
      <ul>
        @for (item of items(); track item.words) {
          <li>
            <tb-icon [class.good]="item.good" [name]="item.good ? 'check' : 'minus'" />
            <span class="tb-hidden">{{ item.good ? t('done') : t('open') }}</span>
            <span>{{ item.words }}</span>
            <span class="left tb-small">{{ item.good ? '' : item.left }}</span>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    h2 {
      margin-bottom: 0.5rem;
      font-size: var(--h3);
      line-height: var(--h3-line);
    }

    li {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 1.75rem;
    }

    .left {
      margin-left: auto;
      color: var(--ink-2);
      text-align: right;
    }

    .good {
      color: var(--success);
    }
  `,
})
export class Checklist {
  private readonly store = inject(StudioStore);
  protected readonly t = injectWords(GATE_WORDS);
  protected readonly items = computed(() => {
    const definition = this.store.definition();
    if (definition === undefined) return [];
    const { error, warning } = this.store.counts();
    const posts = stepsWithout(definition, this.store.posts());
    const law = definition.materials.filter(({ legalBasis }) => legalBasis.length === 0).length;
    const [promised, legal] = [limitOf(definition, 'promised'), limitOf(definition, 'legal')];
    const limits =
      promised === undefined || legal === undefined
        ? this.t('item.promiseNone')
        : this.t('item.promise', { promised, legal });
    return [
      { good: error === 0, words: this.t('item.errors'), left: this.t('item.errorsLeft', { count: error }) },
      { good: warning === 0, words: this.t('item.warnings'), left: this.t('item.warningsLeft', { count: warning }) },
      { good: posts === 0, words: this.t('item.posts'), left: this.t('item.postsLeft', { count: posts }) },
      { good: law === 0, words: this.t('item.law'), left: this.t('item.lawLeft', { count: law }) },
      { good: promised !== undefined && legal !== undefined && promised <= legal, words: limits, left: '' },
      { good: this.store.unsavedCount() === 0, words: this.t('item.saved'), left: '' },
      { good: false, words: this.t('item.second'), left: this.t('item.secondMore') },
    ];
  });
}

/** Tasks none of whose posts is held by anybody. */
function stepsWithout({ chain }: Definition, posts: readonly PostView[]): number {
  const held = new Set(posts.filter(({ holders }) => holders > 0).map(({ key }) => key));
  return chain.steps.filter((step) => step.kind === 'task' && !step.posts.some((post) => held.has(post))).length;
}

function limitOf({ clocks }: Definition, kind: 'promised' | 'legal'): number | undefined {
  return clocks.find((clock) => clock.kind === kind && clock.limit.unit === 'workingDay')?.limit.n;
}
