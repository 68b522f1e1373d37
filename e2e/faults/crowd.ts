import { setTimeout as pause } from 'node:timers/promises';
import type { Asker } from './asker.js';
import type { People } from './people.js';
import { walk } from './walk.js';

/** Everybody at work: each applicant applies again and again until told to stop. */
export class Crowd {
  private stopped = false;
  private readonly walks: Promise<void>[];
  /** Applications whose people did not all get through: nobody was ever told, or somebody was refused. */
  broken = 0;
  /** What went wrong besides. */
  readonly failures: string[] = [];

  constructor(asker: Asker, people: People) {
    this.walks = people.applicants.map(async (applicant) => {
      while (!this.stopped) {
        try {
          if (!(await walk(asker, people, applicant))) this.broken += 1;
        } catch (error) {
          this.failures.push(error instanceof Error ? error.message : String(error));
          await pause(500);
        }
      }
    });
  }

  /** Nobody begins anew; resolves when all applications that were begun came to their decision. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.walks);
  }
}
