import * as z from 'zod';

/** A document of JSON Schema 2020-12; what else stands in it is JSON Schema's own business. */
export const JsonSchemaView = z
  .looseObject({ $schema: z.url(), $id: z.string().describe('urn:tongban:schema:…') })
  .meta({ id: 'JsonSchemaView' });
export type JsonSchemaView = z.infer<typeof JsonSchemaView>;
