import { AuditModule } from '#backend/audit/audit.module';
import { HealthModule } from '#backend/health/health.module';
import { SessionModule } from '#backend/session/session.module';

/** Every feature of the server, one module each. */
export const FEATURES = [AuditModule, HealthModule, SessionModule];
