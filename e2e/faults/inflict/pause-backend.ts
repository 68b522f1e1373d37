import type { Infliction } from './infliction.js';

/** A backend stands still (SIGSTOP) with requests and leases in its hands, and goes on later as if nothing had been. */
export const PAUSE_BACKEND: Infliction = {
  name: 'backend paused',
  inflict: async ({ backends: [backend] }) => {
    backend.pause();
    return async () => {
      backend.resume();
      await backend.ready();
    };
  },
};
