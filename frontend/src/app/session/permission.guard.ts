import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { type Permission, allows } from '#shared/access/permission';
import { map } from 'rxjs';
import { Session } from './session';
import { landingOf } from './staff-rooms';

/**
 * Lets in who has the permission. A guest is asked to sign in and comes back to the same address; somebody else is led to his own room.
 * The server checks again: this only spares people a page that stays empty.
 */
export function needs(permission: Permission): CanActivateFn {
  return (_, { url }) => {
    const router = inject(Router);
    return inject(Session)
      .whenKnown()
      .pipe(
        map((roles) => {
          if (allows(permission, roles)) return true;
          return roles.length === 0
            ? router.createUrlTree(['/sign-in'], { queryParams: { to: url } })
            : router.parseUrl(landingOf(roles));
        }),
      );
  };
}
