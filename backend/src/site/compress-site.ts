import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH = /\.(js|css|svg|json|txt|webmanifest)$/;
const LEAST_BYTES = 1024;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Puts a .br and a .gz beside each text file of the site that has none yet. A folder that cannot be written is served uncompressed.
 * Two servers may do it at once: each file appears whole or not at all.
 */
export async function compressSite(folder: string): Promise<void> {
  try {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((found) => WORTH.test(found))) {
      const path = join(folder, name);
      if (existsSync(`${path}.br`) && existsSync(`${path}.gz`)) continue;
      const bytes = await readFile(path);
      if (bytes.length < LEAST_BYTES) continue;
      await put(`${path}.br`, await toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      await put(`${path}.gz`, await toGzip(bytes));
    }
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function put(path: string, bytes: Buffer): Promise<void> {
  const fresh = `${path}.${process.pid}.part`;
  await writeFile(fresh, bytes);
  await rename(fresh, path);
}
