import { Injectable } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import type { History } from './history';

/** A draft as this computer holds it, with the revision that it stands on. */
export interface KeptDraft {
  readonly revision: number;
  readonly definition: Definition;
  readonly history: History;
}

/** Keeps a draft under edit with its steps on this computer, one a person and item: nothing is lost by a reload or a dropped connection. */
@Injectable({ providedIn: 'root' })
export class KeptEdits {
  read(account: string, item: string): KeptDraft | undefined {
    try {
      const text = localStorage.getItem(name(account, item));
      return text === null ? undefined : (JSON.parse(text) as KeptDraft);
    } catch {
      return undefined;
    }
  }

  /** Whether it was kept: a full or blocked storage keeps nothing. */
  write(account: string, item: string, kept: KeptDraft): boolean {
    try {
      localStorage.setItem(name(account, item), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  drop(account: string, item: string): void {
    try {
      localStorage.removeItem(name(account, item));
    } catch {
      // Nothing was kept then.
    }
  }
}

function name(account: string, item: string): string {
  return `tongban.studio.${account}.${item}`;
}
