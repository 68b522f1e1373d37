import { whenParentEnds } from './parent-watch.mjs';
import { endPrograms } from './run-program.mjs';

/**
 * How a launch ends, however it ends: `stops` holds what ends each thing that it started, pushed as the thing starts. They run once, last
 * first (a server drains before its database goes), and one that fails does not keep the others.
 */
export class Ending {
  stops = [];
  #running;

  /** Whether the end has begun: what fails from now on fails because of it. */
  get begun() {
    return this.#running !== undefined;
  }

  run() {
    return (this.#running ??= this.#runStops());
  }

  async exit(code) {
    await this.run();
    process.exit(code);
  }

  /** Ends on Ctrl-C, a termination, a closed terminal and the end of our parent, with this exit code. */
  onInterrupt(code, words) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        if (!this.begun && words) console.log(`\n${words}`);
        void this.exit(code);
      });
    }
    whenParentEnds(() => void this.exit(code));
  }

  async #runStops() {
    endPrograms();
    for (const stop of this.stops.reverse()) {
      try {
        await stop();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
