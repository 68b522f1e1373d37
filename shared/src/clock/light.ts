import * as z from 'zod';

/** How near a limit is that runs: `LIGHT_RULE` says when. Absent while there is time. */
export const Light = z
  .enum(['yellow', 'red'])
  .describe('yellow: a third of the limit left or two working days; red: the last day, or overdue')
  .meta({ id: 'Light' });
export type Light = z.infer<typeof Light>;

/** The one rule for every limit: yellow with this share of it left, or so many working days. Red is its last day, or hour. */
export const LIGHT_RULE = { oneIn: 3, workingDays: 2 } as const;

/** The worse of the lights of several limits. */
export function worstLight(lights: readonly (Light | undefined)[]): Light | undefined {
  if (lights.includes('red')) return 'red';
  return lights.includes('yellow') ? 'yellow' : undefined;
}
