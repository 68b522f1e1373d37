import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { DeclarationField, DeclarationValue } from '#shared/definition/field-kind/declaration';
import { GroupFrame } from '../frame/group-frame';
import { Issues } from '../issues';
import { idOf } from '../place';
import { PlaceType } from '../place-type';
import { Signature } from '../signature/signature';
import { typedSignature } from '../signature/typed-signature';

/** A statement, one tick for it alone, and a signature where the item asks for one. The tick is never set beforehand. */
@Component({
  selector: 'tb-declaration-type',
  imports: [GroupFrame, Signature],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-group-frame [place]="place" [run]="props.run()">
      <p class="statement" [id]="place.id + '-statement'">{{ say(place.source.statement) }}</p>
      <label class="tb-choice">
        <input
          type="checkbox"
          [id]="place.id"
          [checked]="declaration().agreed"
          [attr.aria-describedby]="place.id + '-statement'"
          [attr.aria-invalid]="invalid() && !declaration().agreed ? 'true' : null"
          [attr.aria-required]="place.entry().required ? 'true' : null"
          (change)="agree($event)"
          (blur)="leave()"
        />
        {{ t('sign.agree') }}
      </label>
      @if (place.source.signature) {
        <tb-signature
          [id]="signatureId()"
          [isSigned]="declaration().signature !== undefined"
          [invalid]="wrongSignature()"
          [described]="wrongSignature() ? place.id + '-issue' : null"
          (drawn)="change({ signature: $event.picture })"
          (typed)="type($event)"
          (cleared)="change({ signature: undefined })"
        >
          <img class="signature" [src]="declaration().signature" [alt]="t('sign.signed')" />
        </tb-signature>
      }
    </tb-group-frame>
  `,
  styles: `
    .statement {
      padding: 1rem 1.25rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      white-space: pre-line;
    }

    .signature {
      width: 100%;
      height: 100%;
      object-fit: contain;
    }
  `,
})
export class DeclarationType extends PlaceType<DeclarationField> {
  private readonly issues = inject(Issues);
  protected readonly declaration = computed(() => ({
    agreed: false,
    ...(this.value() as Partial<DeclarationValue> | undefined),
  }));
  protected readonly signatureId = computed(() => idOf(`${this.place.pointer}/signature`));
  protected readonly wrongSignature = computed(() => this.issues.liesIn(this.place, 'signature'));

  protected agree(event: Event): void {
    this.change({ agreed: (event.target as HTMLInputElement).checked });
  }

  protected type(name: string): void {
    this.change({ signature: typedSignature(name) });
  }

  /** Mending something else never clears a signature; only signing again does. */
  protected change(part: Partial<DeclarationValue>): void {
    const declaration = { ...this.declaration(), ...part };
    if (declaration.signature === undefined) delete declaration.signature;
    this.answer(declaration);
  }
}
