import { Module } from '@nestjs/common';
import { Mailer } from '#backend/mail/mailer';

/** E-mail. */
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
