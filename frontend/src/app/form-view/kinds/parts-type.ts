import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { JsonObject } from '#shared/kernel/json';
import { GroupFrame } from '../frame/group-frame';
import { Issues } from '../issues';
import { idOf } from '../place';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';
import { type Part, type PartsField, partsOf } from './parts-of';

/** Every kind whose answer is several lines: a person, an organisation, a bank account, a first and a last day. */
@Component({
  selector: 'tb-parts-type',
  imports: [GroupFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './parts-type.html',
  styleUrl: './parts.css',
})
export class PartsType extends PlaceType<PartsField> {
  private readonly issues = inject(Issues);
  protected readonly parts = computed(() => partsOf(this.place.source));
  /** What was given; whatever else stands there, e.g. from another version of the form, is no text to show. */
  protected readonly given = computed((): Readonly<Record<string, unknown>> => {
    const value = this.value();
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  });

  /** The first part has the id of the whole, so that a link to the question finds a control. */
  protected idOf(part: Part): string {
    return part === this.parts()[0] ? this.place.id : idOf(`${this.place.pointer}/${part.key}`);
  }

  protected text(key: string): string | undefined {
    const text = this.given()[key];
    return typeof text === 'string' && text !== '' ? text : undefined;
  }

  protected textOf(part: Part): string {
    return this.text(part.key) ?? '';
  }

  protected describedBy(part: Part): string | null {
    const ids = [
      ...(part.hint === undefined ? [] : [`${this.idOf(part)}-hint`]),
      ...(this.wrong(part) ? [`${this.place.id}-issue`] : []),
    ];
    return ids.length === 0 ? null : ids.join(' ');
  }

  /** Whether an issue of the whole lies in this part. */
  protected wrong(part: Part): boolean {
    return this.issues.liesIn(this.place, part.key);
  }

  protected type(part: Part, typed: string): void {
    const text = part.read === undefined ? typed : part.read(typed);
    const texts = this.parts().map(({ key }) => [key, key === part.key ? text : this.text(key)] as const);
    const given = texts.filter((each): each is readonly [string, string] => each[1] !== undefined && each[1] !== '');
    // A person's name is always there, if only empty: that is its shape.
    const shape: JsonObject = this.place.source.kind === 'person' ? { name: '' } : {};
    this.answer(given.length === 0 ? undefined : { ...shape, ...Object.fromEntries(given) });
  }
}
