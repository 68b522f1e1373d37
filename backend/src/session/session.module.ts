import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { SessionReader } from '#backend/platform/http/session-reader';
import { ACCOUNT_ACT, accountActSchema } from '#backend/session/account-act.model';
import { AccountActsRepository } from '#backend/session/account-acts.repository';
import { ACCOUNT, accountSchema } from '#backend/session/account.model';
import { AccountRepository } from '#backend/session/account.repository';
import { CloseSession } from '#backend/session/close-session';
import { CurrentViews } from '#backend/session/current-views';
import { OpenSession } from '#backend/session/open-session';
import { SessionController } from '#backend/session/session.controller';
import { SESSION, sessionSchema } from '#backend/session/session.model';
import { SessionRepository } from '#backend/session/session.repository';
import { SessionViewOf } from '#backend/session/session-view-of';
import { SIGN_IN_ATTEMPTS, signInAttemptsSchema } from '#backend/session/sign-in-attempts.model';
import { SignInAttemptsRepository } from '#backend/session/sign-in-attempts.repository';
import { StoredSessions } from '#backend/session/stored-sessions';

/** Who is there: accounts, sign-in, sessions. Global, since the guard and every feature ask for the person. */
@Global()
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: ACCOUNT, schema: accountSchema },
      { name: ACCOUNT_ACT, schema: accountActSchema },
      { name: SESSION, schema: sessionSchema },
      { name: SIGN_IN_ATTEMPTS, schema: signInAttemptsSchema },
    ]),
  ],
  controllers: [SessionController],
  providers: [
    AccountRepository,
    AccountActsRepository,
    SessionRepository,
    SignInAttemptsRepository,
    SessionViewOf,
    CurrentViews,
    OpenSession,
    CloseSession,
    { provide: SessionReader, useClass: StoredSessions },
  ],
  exports: [AccountRepository, SessionReader],
})
export class SessionModule {}
