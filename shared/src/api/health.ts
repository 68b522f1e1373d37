import * as z from 'zod';

/** What a backend needs so that it can serve. */
export const HEALTH_PARTS = ['database', 'indexes', 'worker', 'running'] as const;
export const HealthPart = z
  .enum(HEALTH_PARTS)
  .describe(
    'database: it takes writes for the majority; indexes: they are made; worker: it looked for due effects of late; running: not stopping',
  );
export type HealthPart = z.infer<typeof HealthPart>;

/** What the health routes answer when all is well; otherwise they answer a problem that names the parts that are not. */
export const Health = z
  .strictObject({
    status: z.literal('ok'),
    parts: z.array(HealthPart).optional().describe('What was found in order'),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;
