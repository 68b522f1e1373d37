import { readArguments } from './arguments.js';
import { readDefinition } from './reading/read-definition.js';
import { changesInWords } from './telling/changes-text.js';
import type { Verb } from './verb.js';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { diffVersions } from '#shared/diff/diff-versions';
import { measureReductions } from '#shared/diff/measure-reductions';
import { reductions } from '#shared/diff/reductions';

/** People who are made up for the four reductions; one seed, so that the same files give the same figures. A few seconds. */
const MEASURED = { seed: 1, people: 40, calendar: [CALENDAR_2026] };

/** What changed from one definition to another, with the four reductions as declared and as made-up applicants feel them; 1 where something did. */
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
    const changes = diffVersions(before.value, after.value);
    const out = {
      changes,
      reductions: reductions(before.value, after.value),
      // Where nothing differs nobody feels anything, and the files need not wait for it.
      ...(changes.length > 0 && { measured: measureReductions(before.value, after.value, MEASURED) }),
    };
    const compared = { before: before.file, after: after.file, ...out };
    return { code: out.changes.length > 0 ? 1 : 0, out, text: (reader) => changesInWords(compared, reader) };
  },
};
