import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, type Injector, inject } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { type Observable, first, map, merge, tap } from 'rxjs';
import { injectWords } from '../i18n/translator';
import { Dialogs } from '../ui/dialogs';
import { Session } from './session';
import { SessionApiActions } from './session.actions';
import { SignInForm } from './sign-in-form';
import { SESSION_WORDS } from './words';

/** The sign-in over a page whose session has run out. */
@Component({
  selector: 'tb-sign-in-dialog',
  imports: [SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-dialog">
      <div>
        <h1 id="sign-in-again">{{ t('again') }}</h1>
        <p>{{ t('againWhy') }}</p>
      </div>
      <tb-sign-in-form />
      <button type="button" class="tb-button tb-button-quiet" (click)="dialog.close()">{{ t('stay') }}</button>
    </section>
  `,
  styles: `
    h1 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }
  `,
})
export class SignInDialog {
  protected readonly dialog = inject(DialogRef);
  protected readonly t = injectWords(SESSION_WORDS);
}

/** Emits once: whether the same person is signed in again. Another person gets his own page from the start. */
export function openSignInDialog(injector: Injector): Observable<boolean> {
  const before = injector.get(Session).person()?.account;
  const dialog = injector.get(Dialogs).open(SignInDialog, { labelledBy: 'sign-in-again' });
  const opened = injector.get(Actions).pipe(
    ofType(SessionApiActions.opened),
    map(({ person }) => before === undefined || person.account === before),
    tap((same) => !same && location.assign('/')),
  );
  // Closing emits too: it comes after the answer was taken.
  return merge(opened, dialog.closed.pipe(map(() => false))).pipe(
    first(),
    tap(() => dialog.close()),
  );
}
