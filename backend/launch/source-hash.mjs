import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * One hash over the content and the names of files and folders (specs left out): two trees with the same hash build the same.
 * A path that does not exist counts as empty.
 */
export function sourceHash(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(root, path)).sort()) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path) {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return [];
  if (about.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec(-support)?\.\w+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
