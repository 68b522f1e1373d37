import * as z from 'zod';

/** What live screens are told, one message of the stream each. Never a content: who wants to know reads it, and may or may not. */
export const LiveEvent = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('hello').describe('The stream stands: whatever was read before it may have changed since'),
    }),
    z.strictObject({
      kind: z.literal('changed').describe('Something that this person may see is new or has changed'),
      what: z.enum(['case']),
      id: z.string(),
      seq: z.int().describe('Number of its latest event'),
    }),
    z.strictObject({ kind: z.literal('reload').describe('Changes may have been missed: read again what is shown') }),
    z.strictObject({ kind: z.literal('ended').describe('The session is over; the stream ends') }),
  ])
  .meta({ id: 'LiveEvent' });
export type LiveEvent = z.infer<typeof LiveEvent>;
