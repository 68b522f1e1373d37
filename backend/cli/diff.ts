import { readDefinition } from './read-definition.js';
import type { Verb } from './verb.js';
import type { Definition } from '#shared/definition/definition';
import { diffVersions } from '#shared/diff/diff-versions';
import { reductions } from '#shared/diff/reductions';

/** What changed from one definition to another, with the four reductions; 1 where something did. */
export const diff: Verb = {
  name: 'diff',
  usage: 'diff A B',
  async run(files) {
    if (files.length !== 2) return { code: 2, say: 'diff takes two definitions' };
    const definitions: Definition[] = [];
    for (const file of files) {
      const read = await readDefinition(file);
      if (!read.ok) return read.result;
      definitions.push(read.value);
    }
    const [before, after] = definitions as [Definition, Definition];
    const changes = diffVersions(before, after);
    return { code: changes.length > 0 ? 1 : 0, out: { changes, reductions: reductions(before, after) } };
  },
};
