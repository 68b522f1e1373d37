import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { signaturePath, type SignatureValue } from '#shared/definition/field-kind/signature';

/** A signature to look at: its strokes, or the typed name as a hand would write it. */
@Component({
  selector: 'tb-signature-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drawn(); as box) {
      <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="'0 0 ' + box.width + ' ' + box.height">
        <path [attr.d]="path()" />
      </svg>
    } @else {
      <span class="name">{{ name() }}</span>
    }
  `,
  styles: `
    :host {
      display: grid;
      place-items: center;
      overflow: hidden;
    }

    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: var(--ink);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .name {
      font:
        2rem KaiTi,
        STKaiti,
        'Noto Serif CJK SC',
        serif;
    }
  `,
})
export class SignaturePicture {
  readonly value = input.required<SignatureValue>();
  readonly label = input.required<string>();

  protected readonly drawn = computed(() => {
    const value = this.value();
    return 'typed' in value ? undefined : value;
  });
  protected readonly name = computed(() => {
    const value = this.value();
    return 'typed' in value ? value.typed : '';
  });
  protected readonly path = computed(() => signaturePath(this.value()));
}
