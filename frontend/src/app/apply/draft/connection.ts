import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** Whether the device says that it has a network. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly up = signal(navigator.onLine);
  readonly online = this.up.asReadonly();

  constructor() {
    const follow = (): void => this.up.set(navigator.onLine);
    addEventListener('online', follow);
    addEventListener('offline', follow);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', follow);
      removeEventListener('offline', follow);
    });
  }
}
