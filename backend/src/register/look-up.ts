import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { RegisterResult } from '#shared/concept/register-answer';
import type { RegisterQuestionKey } from '#shared/concept/register-question';
import type { JsonObject } from '#shared/kernel/json';
import type { Asking } from '#backend/register/asking';
import { AskRegister } from '#backend/register/ask-register';

/** Pauses before the second and the third try, in milliseconds. With three seconds a try all of it stays within eleven, inside a lease of thirty. */
const PAUSES = [300, 1000];

/** Looks something up in a register for a case, trying again where that may help. A failure that stays is a value: the chain says what follows. */
@Injectable()
export class LookUp {
  constructor(private readonly ask: AskRegister) {}

  /** Three tries while the register is absent or slow; another answer would not become better. Throws only where it cannot be kept that it is asked. */
  async run(
    about: Asking,
    { question, query }: { readonly question: RegisterQuestionKey; readonly query: JsonObject },
  ): Promise<RegisterResult> {
    for (const before of PAUSES) {
      const result = await this.ask.run(about, question, query);
      if (result.ok || (result.why !== 'absent' && result.why !== 'slow')) return result;
      await pause(before);
    }
    return this.ask.run(about, question, query);
  }
}
