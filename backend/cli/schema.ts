import { readDefinition } from './read-definition.js';
import type { Verb } from './verb.js';
import { definitionJsonSchema } from '#shared/definition/definition-json-schema';
import { answersJsonSchema } from '#shared/form/answers-json-schema';

/** JSON Schema 2020-12: of the definition language, or of the answers of the definition in a file. */
export const schema: Verb = {
  name: 'schema',
  usage: 'schema [FILE]',
  async run([file, ...more]) {
    if (more.length > 0) return { code: 2, say: 'schema takes at most one definition' };
    if (file === undefined) return { code: 0, out: definitionJsonSchema() };
    const read = await readDefinition(file);
    return read.ok ? { code: 0, out: answersJsonSchema(read.value) } : read.result;
  },
};
