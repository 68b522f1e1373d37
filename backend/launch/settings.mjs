import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { ROOT } from './folders.mjs';
import { Sentence } from './sentence.mjs';

const Environment = z.object({
  TONGBAN_MODE: z.enum(['demonstration', 'test', 'production']).default('demonstration'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  TONGBAN_DATA: z.string().min(1).default(join(ROOT, '.tongban')),
  TONGBAN_CACHE: z.string().min(1).default(cacheFolder()),
});

/** What the environment says, checked: mode, port, MongoDB's address, the folders of the data and of downloads. */
export function readSettings(env = process.env) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const { path, message } = read.error.issues[0];
    throw new Sentence(
      `The setting ${path.join('.')}=${given[path[0]]} cannot be used (${message}): correct it in the environment and start again.`,
    );
  }
  const { TONGBAN_MODE: mode, PORT: port, MONGODB_URI: mongo, TONGBAN_DATA: data, TONGBAN_CACHE: cache } = read.data;
  return { mode, port, mongo, data: resolve(data), cache: resolve(cache) };
}

/** The operating system's folder for what can be fetched again: several clones share one download of MongoDB. */
function cacheFolder() {
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'tongban');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tongban');
}
