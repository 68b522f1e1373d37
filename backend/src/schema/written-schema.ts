import type { JsonSchemaDocument } from '#shared/definition/definition-json-schema';
import { sha256 } from '#backend/platform/sha256';

/** A JSON Schema as bytes, written once. */
export interface WrittenSchema {
  readonly bytes: Buffer;
  readonly etag: string;
}

export function writeSchema(schema: JsonSchemaDocument): WrittenSchema {
  const text = JSON.stringify(schema);
  return { bytes: Buffer.from(text), etag: `"${sha256(text).slice(0, 32)}"` };
}
