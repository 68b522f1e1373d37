import { Body, Controller, Delete, Get, Inject, Ip, Post } from '@nestjs/common';
import { MaybeSession, SessionView, SignIn } from '#shared/api/session';
import { done, type Outcome } from '#shared/kernel/outcome';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, MaybeMe, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { Reply } from '#backend/platform/http/reply';
import { SESSION_COOKIE } from '#backend/platform/http/session-token';
import { SETTINGS, type Settings } from '#backend/platform/settings';
import { CloseSession } from '#backend/session/close-session';
import { OpenSession, SESSION_SECONDS } from '#backend/session/open-session';

/** Signing in and out. Browsers keep the token as a cookie; programs send the same token as Authorization: Bearer. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly openSession: OpenSession,
    private readonly closeSession: CloseSession,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @Needs('session.open')
  @Answers(200, SessionView)
  @Refuses('SIGN_IN.WRONG', 'ACCOUNT.LOCKED')
  async open(
    @Body({ schema: SignIn }) body: SignIn,
    @Ip() address: string,
    @MaybeMe() before?: Caller,
  ): Promise<Outcome<Reply<SessionView>>> {
    const opened = await this.openSession.run(body, address);
    if (!opened.ok) return opened;
    // Whoever signs in leaves the session that he came with.
    if (before) await this.closeSession.run(before);
    const { token, view } = opened.value;
    return done(new Reply(view, { 'set-cookie': this.cookie(token, SESSION_SECONDS) }));
  }

  @Get()
  @Needs('session.open')
  @Answers(200, MaybeSession)
  @Refuses()
  read(@MaybeMe() me?: Caller): MaybeSession {
    if (!me) return null;
    const { session: _session, address: _address, ...view } = me;
    return view;
  }

  @Delete()
  @Needs('session.own')
  @Answers(204)
  @Refuses()
  async close(@Me() me: Caller): Promise<Reply<undefined>> {
    await this.closeSession.run(me);
    return new Reply(undefined, { 'set-cookie': this.cookie('', 0) });
  }

  private cookie(token: string, seconds: number): string {
    const secure = this.settings.origin?.startsWith('https:') === true ? '; Secure' : '';
    return `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
  }
}
