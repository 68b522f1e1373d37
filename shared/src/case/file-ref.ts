import * as z from 'zod';
import { Key } from '#shared/kernel/key';

/** Longest place of a file: a key for each level of rows. */
export const MAX_PLACE = 400;

/** A file that was handed in for a material or a question. Its bytes are in the file store, addressed by id and content hash. */
export const FileRef = z
  .strictObject({
    id: z.string(),
    material: z
      .union([
        Key,
        z
          .string()
          .max(MAX_PLACE)
          .regex(/^field:/),
      ])
      .describe('What it belongs to: the key of a material, or the place of a question, field:<keys>'),
    name: z.string().max(255).describe('As the applicant named it; shown, never used as a path'),
    type: z.enum(['application/pdf', 'image/jpeg', 'image/png']).describe('Found from the bytes'),
    bytes: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    scan: z
      .enum(['unscanned', 'clean', 'infected'])
      .describe('Result of the virus scan; unscanned where no scanner is set up'),
  })
  .meta({ id: 'FileRef' });
export type FileRef = z.infer<typeof FileRef>;
