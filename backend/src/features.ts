import { HealthModule } from '#backend/health/health.module';
import { SessionModule } from '#backend/session/session.module';

/** Every feature of the server, one module each. */
export const FEATURES = [HealthModule, SessionModule];
