import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLaw } from '../bound/bound-law';
import { BoundLimit } from '../bound/bound-limit';
import { BoundLine } from '../bound/bound-line';
import { BoundNumber } from '../bound/bound-number';
import { BoundPart } from '../bound/bound-part';
import { BoundSeveral } from '../bound/bound-several';
import { BoundSwitch } from '../bound/bound-switch';
import { BoundText } from '../bound/bound-text';
import { BoundTexts } from '../bound/bound-texts';
import { controlId, injectPlace } from '../bound/place';
import { ReviewPoints } from '../bound/review-points';
import { RowActs } from '../bound/row-acts';
import { BOUND_WORDS } from '../bound/words';
import { BoundCondition } from '../condition/bound-condition';
import { BoundExpression } from '../condition/bound-expression';
import { changeProperty } from '../edit/change-property';
import { valueAt } from '../edit/patch';
import { KeyLine } from '../form/inspector/key-line';
import { nameOf } from '../place/place-words';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { BoundQuestion } from './bound-question';
import { InnerForm } from './inner-form';
import { PartKind } from './part-kind';
import type { Property } from './property';
import { injectSight } from './sight';

/** Properties that need the whole width. */
const WIDE: ReadonlySet<Property['as']> = new Set([
  ...(['text', 'texts', 'law', 'points', 'question', 'form', 'expression', 'condition', 'several'] as const),
  ...(['part', 'variant', 'list'] as const),
]);

/** A code list may have thousands of entries; so many are shown. */
const MOST_SHOWN = 60;

/** A table of properties as controls, one a row; parts and lists show their own tables inside. */
@Component({
  selector: 'tb-properties',
  imports: [
    BoundChoice,
    BoundCondition,
    BoundExpression,
    BoundLaw,
    BoundLimit,
    BoundLine,
    BoundNumber,
    BoundPart,
    BoundQuestion,
    BoundSeveral,
    BoundSwitch,
    BoundText,
    BoundTexts,
    Icon,
    InnerForm,
    KeyLine,
    PartKind,
    ReviewPoints,
    RowActs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './properties.html',
  styleUrl: './properties.css',
})
export class Properties {
  /** The place that the table is about. */
  readonly at = input.required<string>();
  readonly of = input.required<readonly Property[]>();

  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly idOf = controlId;
  protected readonly most = MOST_SHOWN;
  private readonly sight = injectSight();
  private readonly place = injectPlace<Readonly<Record<string, unknown>>>(this.at);
  protected readonly shown = computed(() => {
    const base = this.place.value() ?? {};
    return this.of().filter(({ shown }) => shown?.(base) ?? true);
  });

  protected isWide({ as }: Property): boolean {
    return WIDE.has(as);
  }

  protected choices(property: Property & { as: 'choice' | 'several' }) {
    const sight = this.sight(this.at());
    return sight === undefined ? [] : property.from(sight);
  }

  /** A choice that brings or takes other properties changes the whole place in one edit. */
  protected become(property: Property & { as: 'choice' }, value: string): void {
    const definition = this.store.definition();
    const base = this.place.value();
    if (definition === undefined || base === undefined || property.becomes === undefined) return;
    this.store.edit(changeProperty(definition, this.at(), property.becomes(value, base, definition) as never));
  }

  protected entries(property: Property): readonly unknown[] {
    return (this.valueBelow(property) as readonly unknown[] | undefined) ?? [];
  }

  protected valueBelow({ at }: Property): unknown {
    return valueAt(this.store.definition(), `${this.at()}${at}`);
  }

  protected entryName(entry: unknown, n: number): string {
    return this.say(nameOf(entry)) || this.t('entry', { n: n + 1 });
  }

  protected freshPart(property: Property & { as: 'part' }): object {
    const definition = this.store.definition();
    return definition === undefined ? {} : property.fresh(definition);
  }

  protected add(property: Property & { as: 'list' }): void {
    const definition = this.store.definition();
    const list = `${this.at()}${property.at}`;
    if (definition !== undefined) this.designer.add(list, property.fresh(definition, list));
  }

  protected countOf(property: Property): number {
    return this.entries(property).length;
  }

  protected variantOf(property: Property & { as: 'variant' }): readonly Property[] {
    const part = this.valueBelow(property) as Readonly<Record<string, string>> | undefined;
    return property.variants[part?.[property.by] ?? '']?.inside ?? [];
  }
}
