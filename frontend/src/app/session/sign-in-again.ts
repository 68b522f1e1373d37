import { Injectable, Injector, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type Observable, defer, finalize, from, shareReplay, switchMap } from 'rxjs';
import { SessionApiActions } from './session.actions';

/** Opens the sign-in over the page when the session has run out; many requests that fail together share one dialog. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly store = inject(Store);
  private readonly injector = inject(Injector);
  private open: Observable<boolean> | undefined;

  /** Whether the same person has signed in again, so that what was sent may be sent once more. */
  ask(): Observable<boolean> {
    this.open ??= defer(() => {
      this.store.dispatch(SessionApiActions.ended());
      return from(import('./sign-in-dialog'));
    }).pipe(
      switchMap(({ openSignInDialog }) => openSignInDialog(this.injector)),
      finalize(() => (this.open = undefined)),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    return this.open;
  }
}
