import { Injectable, inject, signal } from '@angular/core';
import { Remembered } from '../i18n/remembered';

/** Whether single keys work at the desk (WCAG 2.1.4: they can be switched off), remembered on this device. */
@Injectable({ providedIn: 'root' })
export class DeskKeys {
  private readonly remembered = inject(Remembered);
  private readonly chosen = signal(this.remembered.read('deskKeys') !== 'off');

  readonly on = this.chosen.asReadonly();

  turn(on: boolean): void {
    this.chosen.set(on);
    this.remembered.write('deskKeys', on ? 'on' : 'off');
  }
}
