import { Global, Module } from '@nestjs/common';
import { LiveController } from '#backend/live/live.controller';
import { LiveHub } from '#backend/live/live-hub';
import { LiveSources } from '#backend/live/live-sources';

/** Live screens. Global: features add what there is to follow of theirs. */
@Global()
@Module({ controllers: [LiveController], providers: [LiveHub, LiveSources], exports: [LiveSources] })
export class LiveModule {}
