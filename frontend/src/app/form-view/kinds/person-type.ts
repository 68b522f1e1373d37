import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { PersonField, PersonValue } from '#shared/definition/field-kind/person';
import { GroupFrame } from '../frame/group-frame';
import { Issues } from '../issues';
import { idOf } from '../place';
import { PlaceType } from '../place-type';
import { plainCode } from './id-number-type';
import { LineInput } from './line-input';
import { plainPhone } from './phone-type';

type Part = keyof PersonValue;

const PLAIN: Record<Part, (typed: string) => string> = {
  name: (typed) => typed,
  idNumber: plainCode,
  phone: plainPhone,
};

/** A person: the name, and the number and phone that the item asks for. */
@Component({
  selector: 'tb-person-type',
  imports: [GroupFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-type.html',
  styleUrl: './parts.css',
})
export class PersonType extends PlaceType<PersonField> {
  private readonly issues = inject(Issues);
  protected readonly parts = computed<readonly Part[]>(() => ['name', ...this.place.source.parts]);
  protected readonly person = computed(() => (this.value() ?? { name: '' }) as Partial<PersonValue>);

  protected idOf(part: Part): string {
    return part === 'name' ? this.place.id : idOf(`${this.place.pointer}/${part}`);
  }

  protected describedBy(part: Part): string | null {
    return this.wrong(part) ? `${this.place.id}-issue` : null;
  }

  /** Whether an issue of the whole lies in this part. */
  protected wrong(part: Part): boolean {
    return this.issues.liesIn(this.place, part);
  }

  protected type(part: Part, typed: string): void {
    const person = { name: '', ...this.person(), [part]: PLAIN[part](typed) };
    const asked = Object.fromEntries(Object.entries(person).filter(([key]) => this.parts().includes(key as Part)));
    this.answer(Object.values(asked).every((text) => text === '') ? undefined : asked);
  }
}
