import { inject } from '@angular/core';
import { signalStore, withHooks } from '@ngrx/signals';
import { Session } from '../../session/session';
import { withOwnWork } from './with-own-work';
import { withServices } from './with-services';

/** The state of the start page. */
export const HomeStore = signalStore(
  withServices(),
  withOwnWork(),
  withHooks({
    onInit(store, session = inject(Session)) {
      store.loadServices();
      store.followApplicant(() => session.may('draft.own'));
    },
  }),
);
