import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { SessionReader } from '#backend/platform/http/session-reader';
import { ACCOUNT, accountSchema } from '#backend/session/account.model';
import { AccountRepository } from '#backend/session/account.repository';
import { SESSION, sessionSchema } from '#backend/session/session.model';
import { SessionRepository } from '#backend/session/session.repository';
import { SIGN_IN_ATTEMPTS, signInAttemptsSchema } from '#backend/session/sign-in-attempts.model';
import { SignInAttemptsRepository } from '#backend/session/sign-in-attempts.repository';
import { StoredSessions } from '#backend/session/stored-sessions';

/** Who is there: accounts, sign-in, sessions. Global, since the guard and every feature ask for the person. */
@Global()
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: ACCOUNT, schema: accountSchema },
      { name: SESSION, schema: sessionSchema },
      { name: SIGN_IN_ATTEMPTS, schema: signInAttemptsSchema },
    ]),
  ],
  providers: [AccountRepository, SessionRepository, SignInAttemptsRepository, { provide: SessionReader, useClass: StoredSessions }],
  exports: [AccountRepository, SessionReader],
})
export class SessionModule {}
