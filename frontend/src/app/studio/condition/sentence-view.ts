import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { joined, withGroup, withPart } from '../cel/change-sentence';
import { type Comparison, type Sentence, isGroup } from '../cel/sentence';
import { JOIN_WORDS } from '../cel/sentence-words';
import { type Subject, firstComparison } from '../cel/subjects';
import { ComparisonLine } from './comparison-line';
import { CONDITION_WORDS } from './words';

/** A sentence of comparisons; shows itself again for a group inside. */
@Component({
  selector: 'tb-sentence-view',
  imports: [ComparisonLine, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of sentence().parts; track $index; let n = $index) {
      @if (n > 0) {
        <span class="join">{{ say(joins[sentence().join]) }}</span>
      }
      @if (group(part); as inner) {
        <span class="group" role="group" [attr.aria-label]="t('group_')">
          <tb-sentence-view
            [sentence]="inner"
            [subjects]="subjects()"
            [readOnly]="readOnly()"
            nested
            (changed)="replace(n, $event)"
          />
        </span>
      } @else {
        <tb-comparison-line
          [comparison]="$any(part)"
          [subjects]="subjects()"
          [readOnly]="readOnly()"
          [droppable]="sentence().parts.length > 1"
          (changed)="replace(n, $event)"
          (dropped)="replace(n, undefined)"
        />
      }
    }
    @if (!readOnly()) {
      <span class="acts">
        @for (join of offered(); track join) {
          <button type="button" class="tb-link" (click)="extend(join)">
            <tb-icon name="plus" /> {{ say(joins[join]) }}
          </button>
        }
        @if (!nested() && sentence().parts.length > 1) {
          <button type="button" class="tb-link" (click)="addGroup()"><tb-icon name="plus" /> {{ t('group') }}</button>
        }
      </span>
    }
  `,
  styleUrl: './sentence-view.css',
})
export class SentenceView {
  readonly sentence = input.required<Sentence>();
  readonly subjects = input.required<readonly Subject[]>();
  readonly readOnly = input(false);
  /** Whether this is a group inside a sentence: then it holds no further groups. */
  readonly nested = input(false, { transform: (value: boolean | string) => value !== false });
  readonly changed = output<Sentence>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(CONDITION_WORDS);
  protected readonly joins = JOIN_WORDS;
  protected readonly offered = computed((): readonly Sentence['join'][] => {
    const { join, parts } = this.sentence();
    if (this.nested()) return [join];
    return parts.length < 2 || !parts.some(isGroup) ? ['and', 'or'] : [join];
  });

  protected group(part: Comparison | Sentence): Sentence | undefined {
    return isGroup(part) ? part : undefined;
  }

  protected replace(index: number, part: Comparison | Sentence | undefined): void {
    this.changed.emit(withPart(this.sentence(), index, part));
  }

  protected extend(join: Sentence['join']): void {
    const first = this.fresh();
    const next = first && joined(this.sentence(), join, first);
    if (next !== undefined) this.changed.emit(next);
  }

  protected addGroup(): void {
    const first = this.fresh();
    if (first !== undefined) this.changed.emit(withGroup(this.sentence(), first));
  }

  private fresh(): Comparison | undefined {
    const subject = this.subjects().find(({ measure }) => measure !== 'presence') ?? this.subjects()[0];
    return subject && firstComparison(subject);
  }
}
