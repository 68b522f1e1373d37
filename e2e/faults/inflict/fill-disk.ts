import { openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Infliction } from './infliction.js';

const PIECE = Buffer.alloc(1_048_576);

/** Every disk that a mongod writes to is full. Room is made again, and whoever ended for want of it is started. */
export const FILL_DISK: Infliction = {
  name: 'disk full',
  inflict: async ({ set }) => {
    const ballast = set.members.map(({ folder }) => join(folder, 'ballast'));
    for (const file of ballast) fill(file);
    return async () => {
      for (const file of ballast) rmSync(file, { force: true });
      await set.whole();
    };
  },
};

/** Writes until nothing more fits. */
function fill(file: string): void {
  const opened = openSync(file, 'w');
  try {
    for (;;) writeSync(opened, PIECE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(opened);
  }
}
