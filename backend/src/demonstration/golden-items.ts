import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Definition } from '#shared/definition/definition';

/** The folder of the golden items, seen from the compiled file. */
const GOLDEN = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'golden');

/** Every golden item, by the name of its folder. Throws when one is no definition. */
export async function goldenItems(): Promise<{ item: string; definition: Definition }[]> {
  const entries = await readdir(GOLDEN, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    folders.sort().map(async (item) => {
      const text = await readFile(join(GOLDEN, item, 'definition.json'), 'utf8');
      return { item, definition: Definition.parse(JSON.parse(text)) };
    }),
  );
}
