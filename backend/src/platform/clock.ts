import { Inject, Injectable, Optional } from '@nestjs/common';
import { civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import { SETTINGS, type Settings } from '#backend/platform/settings';

/** The present, for use cases; specs put another one in its place. */
@Injectable()
export class Clock {
  private readonly ahead: number;

  constructor(@Optional() @Inject(SETTINGS) settings?: Pick<Settings, 'clockAhead'>) {
    this.ahead = (settings?.clockAhead ?? 0) * 60_000;
  }

  /** ISO UTC with milliseconds. */
  now(): string {
    return new Date(Date.now() + this.ahead).toISOString();
  }

  /** The civil day in Asia/Shanghai. */
  today(): CivilDate {
    return civilDateOf(this.now());
  }
}
