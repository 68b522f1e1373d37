import { Injectable } from '@angular/core';

/** Small choices that this device remembers. A browser that keeps nothing (private mode, blocked storage) is no error. */
@Injectable({ providedIn: 'root' })
export class Remembered {
  read(name: string): string | null {
    try {
      return localStorage.getItem(`tongban.${name}`);
    } catch {
      return null;
    }
  }

  write(name: string, value: string): void {
    try {
      localStorage.setItem(`tongban.${name}`, value);
    } catch {
      // The choice then lasts as long as the page.
    }
  }
}
