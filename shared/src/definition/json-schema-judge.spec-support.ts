import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchemaDocument } from '#shared/definition/definition-json-schema';

/** One for all schemas: what takes its time is the schema of schemas. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
formats.default(ajv);

/** Judges values by a schema of 2020-12; a schema that is not valid itself throws. */
export function judgeOf(schema: JsonSchemaDocument): (value: unknown) => boolean {
  const judge = ajv.compile(schema);
  ajv.removeSchema(schema.$id);
  return (value) => judge(value) as boolean;
}
