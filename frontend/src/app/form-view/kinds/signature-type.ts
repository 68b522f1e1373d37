import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { SignatureValue, type SignatureField } from '#shared/definition/field-kind/signature';
import { GroupFrame } from '../frame/group-frame';
import { PlaceType } from '../place-type';
import { Signature } from '../signature/signature';
import type { DrawnPicture } from '../signature/signature-panel';
import { SignaturePicture } from '../signature/signature-picture';

/** A signature as an answer: its strokes, or the typed name of who cannot draw. */
@Component({
  selector: 'tb-signature-type',
  imports: [GroupFrame, Signature, SignaturePicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-group-frame [place]="place" [run]="props.run()">
      @if (!locked()) {
        <tb-signature
          [id]="place.id"
          [isSigned]="signed() !== undefined"
          [required]="place.entry().required"
          [invalid]="invalid()"
          [described]="described()"
          (drawn)="take($event)"
          (typed)="finish({ typed: $event })"
          (cleared)="answer(undefined)"
        >
          @if (signed(); as value) {
            <tb-signature-picture [value]="value" [label]="t('sign.signed')" />
          }
        </tb-signature>
      } @else if (signed(); as value) {
        <tb-signature-picture [value]="value" [label]="t('sign.signed')" />
      }
    </tb-group-frame>
  `,
  styles: `
    tb-signature-picture {
      height: 100%;
      max-height: 10rem;
    }
  `,
})
export class SignatureType extends PlaceType<SignatureField> {
  /** The present signature; what another version of the form left there is none. */
  protected readonly signed = computed(() => {
    const read = SignatureValue.safeParse(this.value());
    return read.success ? read.data : undefined;
  });

  protected take({ strokes, width, height }: DrawnPicture): void {
    this.finish({ strokes, width, height, signedAt: new Date().toISOString() });
  }

  protected finish(value: SignatureValue): void {
    this.answer(value);
    this.leave();
  }
}
