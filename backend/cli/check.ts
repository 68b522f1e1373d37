import { readJson, whyNot } from './read-json.js';
import type { Result, Verb } from './verb.js';
import { checkDefinition } from '#shared/check/check-definition';
import { Surroundings } from '#shared/check/surroundings';

/**
 * What forbids publishing a definition. What needs posts, departments and regions takes them `--with FILE`; without,
 * such findings are listed as not decided.
 */
export const check: Verb = {
  name: 'check',
  usage: 'check FILE [--with FILE]',
  async run([file, option, surroundingsFile, ...more]) {
    const asked = option === undefined || (option === '--with' && surroundingsFile !== undefined);
    if (file === undefined || !asked || more.length > 0) return { code: 2, say: 'check takes one definition' };
    const definition = await readJson(file);
    if (!definition.ok) return { code: 2, say: whyNot(definition.refusal) };
    if (surroundingsFile === undefined) return told(definition.value, undefined);
    const read = await readJson(surroundingsFile);
    if (!read.ok) return { code: 2, say: whyNot(read.refusal) };
    const surroundings = Surroundings.safeParse(read.value);
    if (!surroundings.success) return { code: 2, say: `${surroundingsFile} holds no posts, departments and regions` };
    return told(definition.value, surroundings.data);
  },
};

function told(definition: unknown, surroundings: Surroundings | undefined): Result {
  const all = checkDefinition(definition, surroundings);
  const findings = all.filter((finding) => finding.undecided !== true);
  const notDecided = all.filter((finding) => finding.undecided === true);
  return { code: findings.length > 0 ? 1 : 0, out: { findings, notDecided } };
}
