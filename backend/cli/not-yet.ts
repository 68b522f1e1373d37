import { sentence } from './telling/reader.js';
import type { Verb } from './verb.js';

/** A verb that the design names and that does not run yet: refused by name, so that nobody takes silence for success. */
const notYet = (name: string, usage: string): Verb => ({
  name,
  usage,
  run: () =>
    Promise.resolve({ code: 2, say: sentence(`${name} 这个命令还不能用。`, `The verb ${name} does not run yet.`) }),
});

export const NOT_YET: readonly Verb[] = [
  notYet('import', 'import FORMAT|auto FILE'),
  notYet('export', 'export FORMAT FILE'),
  notYet('verify', 'verify EXPORT'),
];
