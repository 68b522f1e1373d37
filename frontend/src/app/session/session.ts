import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type Permission, allows } from '#shared/access/permission';
import type { Role } from '#shared/access/role';
import { type Observable, filter, take } from 'rxjs';
import { PersonActions } from './session.actions';
import { dictionariesFeature } from './dictionaries.feature';
import { sessionFeature } from './session.feature';

/** Who is signed in and what he may do, as signals for the screens of all rooms. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly store = inject(Store);

  readonly person = this.store.selectSignal(sessionFeature.selectPerson);
  readonly roles = this.store.selectSignal(sessionFeature.selectRoles);
  /** The city's name and the demonstration's accounts; null until known. */
  readonly settings = this.store.selectSignal(dictionariesFeature.selectSettings);

  /** Whether this person has the permission; reads signals, so a template follows it. */
  may(permission: Permission): boolean {
    return allows(permission, this.roles());
  }

  /** The roles once the server has said who is signed in; completes after that. */
  whenKnown(): Observable<readonly Role[]> {
    return this.store.select(sessionFeature.selectKnownRoles).pipe(
      filter((roles) => roles !== null),
      take(1),
    );
  }

  signOut(): void {
    this.store.dispatch(PersonActions.signOutChosen());
  }
}
