import * as z from 'zod';
import { Definition } from '#shared/definition/definition';

/** A JSON Schema of 2020-12 as a document of its own. */
export interface JsonSchemaDocument {
  readonly $schema: string;
  readonly $id: string;
  readonly [keyword: string]: unknown;
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The document of a zod schema: named parts as $defs, what was not allowed refused, the words of each key as its description. */
export function jsonSchemaDocument(schema: z.ZodType, $id: string, about: object): JsonSchemaDocument {
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema: DIALECT, $id, ...about, ...body };
}

let made: JsonSchemaDocument | undefined;

/**
 * The definition language as JSON Schema 2020-12, so that other tools can write definitions. It says the shape; that keys are
 * unique, references lead somewhere and expressions compile is what `checkDefinition` says. Lengths count characters where
 * the platform counts UTF-16 units, so that rare signs may be counted once instead of twice. Always the same object.
 */
export function definitionJsonSchema(): JsonSchemaDocument {
  made ??= jsonSchemaDocument(Definition, 'urn:tongban:schema:definition', {
    title: '政务服务事项定义',
    description:
      'Definition of a service item in Tongban; elements are C0109-compatible, not certified to GB/T 39554.2',
  });
  return made;
}
