import type { OpenAPIObject } from '@nestjs/swagger';
import * as z from 'zod';

export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type PlacedSchema = Schemas[string];

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, PlacedSchema>>;
  readonly required?: readonly string[];
}

/**
 * The JSON Schema of a zod schema, its named parts moved under the components of the document; a schema with a name of its own is given
 * back whole. Names that zod makes up are told apart by `owner`.
 */
export function placeSchema(
  schema: z.ZodType,
  io: 'input' | 'output',
  owner: string,
  schemas: Schemas,
): PlacedSchema & ObjectSchema {
  const {
    $schema: _dialect,
    $defs = {},
    ...root
  } = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io }))
      .replaceAll('__schema', `${owner}Json`)
      .replaceAll('#/$defs/', '#/components/schemas/'),
  ) as { $schema?: string; $defs?: Schemas; $ref?: string };
  for (const [name, part] of Object.entries($defs)) schemas[name] ??= part;
  const own = root.$ref?.split('/').at(-1);
  return (own === undefined ? root : ($defs[own] ?? root)) as PlacedSchema & ObjectSchema;
}
