import { Module } from '@nestjs/common';
import { HealthController } from '#backend/health/health.controller';

/** Whether the server lives and can serve. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
