import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import SignaturePad from 'signature_pad';
import { strokesOf, type Strokes } from './strokes-of';

/** How long after the last stroke the signature counts as finished: a name has several. */
const REST_MS = 900;

/** What was drawn: as a picture (PNG, data URL), and as strokes. */
export type DrawnPicture = Strokes & { readonly picture: string };

/** A box to write in. Hands over the picture once the pen rests. The library comes with the form: one signs without a network too. */
@Component({
  selector: 'tb-signature-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<canvas #canvas role="img" [attr.aria-labelledby]="labelledBy()"></canvas>`,
  styles: `
    :host,
    canvas {
      display: block;
      width: 100%;
    }

    canvas {
      height: 10rem;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--surface);
      touch-action: none;
    }
  `,
})
export class SignaturePanel {
  readonly labelledBy = input.required<string>();
  readonly drawn = output<DrawnPicture>();

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private pad: SignaturePad | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => this.open());
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.resting);
      this.pad?.off();
    });
  }

  private open(): void {
    const canvas = this.canvas().nativeElement;
    canvas.width = canvas.offsetWidth;
    canvas.height = canvas.offsetHeight;
    const pad = new SignaturePad(canvas, { minWidth: 1, maxWidth: 3, penColor: '#1b2430' });
    pad.addEventListener('beginStroke', () => clearTimeout(this.resting));
    pad.addEventListener('endStroke', () => {
      this.resting = setTimeout(
        () => this.drawn.emit({ picture: pad.toDataURL('image/png'), ...strokesOf(pad.toData(), canvas) }),
        REST_MS,
      );
    });
    this.pad = pad;
  }
}
