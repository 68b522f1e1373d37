import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';
import { Remembered } from '../i18n/remembered';

/** Large print for public pages, remembered on this device; the tokens follow `data-print` on the root element. */
@Injectable({ providedIn: 'root' })
export class PrintSize {
  private readonly remembered = inject(Remembered);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal(this.remembered.read('print') === 'large');

  /** Whether large print is on. */
  readonly large = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      if (this.chosen()) this.root.dataset['print'] = 'large';
      else delete this.root.dataset['print'];
    });
  }

  toggle(): void {
    this.chosen.update((large) => !large);
    this.remembered.write('print', this.chosen() ? 'large' : 'normal');
  }
}
