import { Injectable } from '@angular/core';
import type { Answers } from '#shared/form/answers';
import type { MaterialChoices } from '#shared/material/material-choices';

/** Changes that the server does not have yet, with the saved answers that they were made on. */
export interface Unsent {
  readonly account: string;
  readonly base: Answers;
  readonly answers: Answers;
  /** Promises, and what follows later; absent where nothing can be chosen. */
  readonly choices?: MaterialChoices;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Keeps unsent changes through a reload while there is no network. They live as long as the tab, so that a shared device does not
 * keep them, and belong to one account. A browser that keeps nothing is no error: the page itself still holds them.
 */
@Injectable({ providedIn: 'root' })
export class UnsentAnswers {
  keep(draft: string, unsent: Unsent): void {
    try {
      sessionStorage.setItem(nameOf(draft), JSON.stringify(unsent));
    } catch {
      // Full or forbidden: the open page is then the only place.
    }
  }

  read(draft: string, account: string): Unsent | undefined {
    try {
      const unsent = JSON.parse(sessionStorage.getItem(nameOf(draft)) ?? 'null') as Unsent | null;
      return unsent?.account === account ? unsent : undefined;
    } catch {
      return undefined;
    }
  }

  clear(draft: string): void {
    try {
      sessionStorage.removeItem(nameOf(draft));
    } catch {
      // Then nothing was kept.
    }
  }
}

function nameOf(draft: string): string {
  return `tongban.unsent.${draft}`;
}
