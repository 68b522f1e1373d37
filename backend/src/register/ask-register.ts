import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  registerAnswer,
  registerQuery,
  type RegisterFailure,
  type RegisterResult,
} from '#shared/concept/register-answer';
import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import type { JsonObject } from '#shared/kernel/json';
import { Audit } from '#backend/audit/audit';
import { Clock } from '#backend/platform/clock';
import { Ids } from '#backend/platform/ids';
import { SETTINGS, type Settings } from '#backend/platform/settings';
import type { Asking } from '#backend/register/asking';
import { postSigned } from '#backend/register/post-signed';
import { RegisterReply, type RegisterRequest } from '#backend/register/register-request';

/** Milliseconds within which a register must have answered wholly. */
const PATIENCE = 3000;

/** Asks a register one question of the table. */
@Injectable()
export class AskRegister {
  private readonly log = new Logger('Register');

  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * The answer, checked against the table, or why there is none. What does not fit the question is refused and not sent. That it is asked is
   * kept before anything goes out; where it cannot be kept, this throws and nothing was asked. Asking twice does no harm.
   */
  async run(
    about: Asking,
    question: RegisterQuestionKey,
    query: JsonObject,
    within: number = PATIENCE,
  ): Promise<RegisterResult> {
    const id = this.ids.next();
    const fits = registerQuery(question).safeParse(query);
    if (!fits.success) return this.failed(question, id, 'refused', 'the query does not fit the question');
    const { register, purpose } = REGISTER_QUESTIONS[question];
    const address = this.settings.registers?.addresses[register];
    // An installation need not have every register: that is no fault, and no line in the log.
    if (address === undefined) return { ok: false, why: 'absent' };
    const at = this.clock.now();
    await this.audit.recordRead(
      about.doer,
      {
        ...{ id, at, act: 'register.asked', object: about.object },
        details: {
          ...{ register, question, request: id, purpose: purpose.zh },
          ...(about.number !== undefined && { number: about.number }),
        },
      },
      about.listed,
    );
    const request: RegisterRequest = { id, at, question, purpose: purpose.zh, query: { ...query } };
    const posted = await postSigned(address, this.settings.registers!.key, JSON.stringify(request), within);
    if (!posted.ok) return this.failed(question, id, posted.why, posted.detail);
    const answer = answerIn(posted.body, id, question);
    return answer ? { ok: true, answer } : this.failed(question, id, 'malformed', 'not of the agreed shape');
  }

  /** The log names the request, never what was asked or answered. */
  private failed(question: RegisterQuestionKey, id: string, why: RegisterFailure, detail: string): RegisterResult {
    this.log.warn(`${question} ${id}: ${why} (${detail})`);
    return { ok: false, why };
  }
}

/** The answer in a body; undefined where it is none to this request and question. */
function answerIn(body: string, id: string, question: RegisterQuestionKey): JsonObject | undefined {
  try {
    const reply = RegisterReply.parse(JSON.parse(body));
    const answer = registerAnswer(question).safeParse(reply.answer);
    return reply.id === id && answer.success ? (answer.data as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
