import { readDefinition } from './reading/read-definition.js';
import { sentence } from './telling/reader.js';
import type { Verb } from './verb.js';
import { definitionJsonSchema } from '#shared/definition/definition-json-schema';
import { answersJsonSchema } from '#shared/form/answers-json-schema';

/** JSON Schema 2020-12: of the definition language, or of the answers of the definition in a file. */
export const schema: Verb = {
  name: 'schema',
  usage: 'schema [FILE]',
  async run([file, ...more]) {
    if (more.length > 0)
      return { code: 2, misused: true, say: sentence('最多给一个定义文件。', 'At most one definition is wanted.') };
    if (file === undefined) return { code: 0, out: definitionJsonSchema() };
    const read = await readDefinition(file);
    return read.ok ? { code: 0, out: answersJsonSchema(read.value) } : { code: 2, say: read.say };
  },
};
