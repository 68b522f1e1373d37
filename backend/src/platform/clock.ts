import { Injectable } from '@nestjs/common';
import { civilDateOf, type CivilDate } from '#shared/kernel/civil-date';

/** The present, for use cases; specs put another one in its place. */
@Injectable()
export class Clock {
  /** ISO UTC with milliseconds. */
  now(): string {
    return new Date().toISOString();
  }

  /** The civil day in Asia/Shanghai. */
  today(): CivilDate {
    return civilDateOf(this.now());
  }
}
