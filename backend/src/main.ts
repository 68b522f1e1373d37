import { readSettings } from '#backend/platform/settings';
import { serve } from '#backend/serve';

try {
  const app = await serve(readSettings(process.env));
  // On SIGTERM and SIGINT requests that are under way are answered, then the connection to MongoDB is closed.
  app.enableShutdownHooks();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
