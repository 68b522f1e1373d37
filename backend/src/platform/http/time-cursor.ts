import * as z from 'zod';
import { refuse } from '#backend/platform/http/refused';

/** Where a page of a list that is ordered by time ended. */
const TimeCursor = z.strictObject({ at: z.string().max(40), id: z.string().max(200) });
export type TimeCursor = z.infer<typeof TimeCursor>;

/** The opaque text of a cursor. */
export function writeCursor(cursor: TimeCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Reads a cursor that a page gave. Throws CURSOR.MALFORMED for anything else. */
export function readCursor(text: string | undefined): TimeCursor | undefined {
  if (text === undefined) return undefined;
  try {
    return TimeCursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw refuse('CURSOR.MALFORMED');
  }
}
