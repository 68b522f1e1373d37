import { Module } from '@nestjs/common';
import { AskRegister } from '#backend/register/ask-register';
import { LookUp } from '#backend/register/look-up';

/** Registers of other organs that are asked. */
@Module({ providers: [AskRegister, LookUp], exports: [AskRegister, LookUp] })
export class RegisterModule {}
