import { readSettings } from '#backend/platform/settings';
import { serve } from '#backend/serve';
import { stopOnSignal } from '#backend/stop-on-signal';

try {
  const app = await serve(readSettings(process.env));
  stopOnSignal(app);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
