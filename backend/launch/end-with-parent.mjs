import { whenParentEnds } from './parent-watch.mjs';

// Preloaded into the backend (`node --import`): a launcher that was killed must not leave a server behind on the port.
whenParentEnds(() => process.kill(process.pid, 'SIGTERM'));
