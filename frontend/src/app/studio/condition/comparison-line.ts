import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { amountText, readAmount } from '#shared/kernel/money';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { type Comparator, type Comparison, WITH_NOTHING, WITH_SEVERAL } from '../cel/sentence';
import { COMPARATOR_WORDS } from '../cel/sentence-words';
import { COMPARATORS_OF, type Subject, firstComparison, withComparator } from '../cel/subjects';
import { SubjectChoice } from './subject-choice';
import { CONDITION_WORDS } from './words';

/** One comparison as tokens: each is a select or a box. */
@Component({
  selector: 'tb-comparison-line',
  imports: [Icon, SubjectChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comparison-line.html',
  styleUrl: './comparison-line.css',
})
export class ComparisonLine {
  readonly comparison = input.required<Comparison>();
  readonly subjects = input.required<readonly Subject[]>();
  readonly readOnly = input(false);
  readonly droppable = input(false);
  readonly changed = output<Comparison>();
  readonly dropped = output();

  protected readonly say = injectSay();
  protected readonly t = injectWords(CONDITION_WORDS);
  protected readonly words = COMPARATOR_WORDS;
  protected readonly subject = computed(() => this.subjects().find(({ path }) => path === this.comparison().subject));
  protected readonly comparators = computed((): readonly Comparator[] => {
    const usual: readonly Comparator[] = COMPARATORS_OF[this.subject()?.measure ?? 'text'];
    const own = this.comparison().comparator;
    return usual.includes(own) ? usual : [own, ...usual];
  });
  protected readonly values = computed(() => [this.comparison().value ?? []].flat());
  protected readonly editor = computed(() => {
    const { comparator, value } = this.comparison();
    if (WITH_NOTHING.has(comparator)) return 'none';
    if (WITH_SEVERAL.has(comparator)) return 'several';
    if ((this.subject()?.options.length ?? 0) > 0) return 'option';
    if (typeof value !== 'number') return 'text';
    return this.subject()?.measure === 'money' ? 'money' : 'number';
  });
  /** Conditions compare fen; people read and write yuan. */
  protected readonly amount = computed(() => {
    const { value } = this.comparison();
    return typeof value === 'number' ? amountText(value, 'yuan') : '';
  });
  protected readonly strange = computed(
    () => !this.subject()?.options.some(({ key }) => key === this.comparison().value),
  );

  protected about(path: string): void {
    const subject = this.subjects().find((entry) => entry.path === path);
    if (subject !== undefined) this.changed.emit(firstComparison(subject));
  }

  protected compare(comparator: Comparator): void {
    const subject = this.subject();
    if (subject !== undefined) this.changed.emit(withComparator(subject, comparator, this.comparison().value));
  }

  protected with(value: string | number): void {
    if (typeof value === 'number' && !Number.isFinite(value)) return;
    this.changed.emit({ ...this.comparison(), value });
  }

  protected withAmount(typed: string): void {
    const fen = readAmount(typed, 'yuan');
    if (typeof fen === 'number') this.with(fen);
  }

  protected toggle(key: string): void {
    const values = this.values().filter((value) => typeof value === 'string');
    const next = values.includes(key) ? values.filter((value) => value !== key) : [...values, key];
    if (next.length > 0) this.changed.emit({ ...this.comparison(), value: next });
  }
}
