import { readArguments } from './arguments.js';
import { readDefinition } from './reading/read-definition.js';
import { changesInWords } from './telling/changes-text.js';
import type { Verb } from './verb.js';
import { diffVersions } from '#shared/diff/diff-versions';
import { reductions } from '#shared/diff/reductions';

/** What changed from one definition to another, with the four reductions; 1 where something did. */
export const diff: Verb = {
  name: 'diff',
  usage: 'diff A B',
  async run(args) {
    const given = readArguments(args, 2, {});
    if (!given.ok) return { code: 2, misused: true, say: given.say };
    const before = await readDefinition(given.files[0]!);
    if (!before.ok) return { code: 2, say: before.say };
    const after = await readDefinition(given.files[1]!);
    if (!after.ok) return { code: 2, say: after.say };
    const out = {
      changes: diffVersions(before.value, after.value),
      reductions: reductions(before.value, after.value),
    };
    const compared = { before: before.file, after: after.file, ...out };
    return { code: out.changes.length > 0 ? 1 : 0, out, text: (reader) => changesInWords(compared, reader) };
  },
};
