import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone that this file stands in. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const BUILD = join(ROOT, 'build');
/** Where npm puts the programs of the packages, the pinned Node among them. */
export const BIN = join(ROOT, 'node_modules', '.bin');
