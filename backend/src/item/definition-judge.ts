import { Injectable, Logger } from '@nestjs/common';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { ReadDirectory } from '#backend/directory/read-directory';
import { OneThread } from '#backend/platform/one-thread';

/** What the judging thread is given. */
export interface JudgingJob {
  readonly definition: unknown;
  readonly surroundings: Surroundings;
}

const THREAD = new URL('./judging-thread.js', import.meta.url);
/** A thousand fields and sixty steps take less than a second. */
const PATIENCE = 20_000;

/** The compiler's judgement on the server, in a thread of its own, by the posts and divisions of this moment. */
@Injectable()
export class DefinitionJudge extends OneThread<JudgingJob> {
  // A spec puts others in their place.
  protected readonly program: URL = THREAD;
  protected readonly patience: number = PATIENCE;
  protected readonly deed = 'judging';
  private readonly told = new Logger('DefinitionJudge');

  constructor(private readonly directory: ReadDirectory) {
    super();
  }

  /** Every finding of a definition, whatever it is; refuses with ITEM.NOT_JUDGED where the judgement did not finish. */
  async findings(definition: unknown): Promise<Outcome<Finding[]>> {
    const surroundings = await this.directory.surroundings();
    try {
      return done(await this.ask<Finding[]>({ definition, surroundings }));
    } catch (error) {
      this.told.error(`A definition was not judged: ${error instanceof Error ? error.message : String(error)}`);
      return refused('ITEM.NOT_JUDGED');
    }
  }
}
