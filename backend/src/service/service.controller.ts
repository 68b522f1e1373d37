import { Controller, Get, Headers, HttpStatus, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ItemPath, VersionPath } from '#shared/api/path';
import { ServiceList, ServiceView } from '#shared/api/service';
import { done, type Outcome } from '#shared/kernel/outcome';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { Reply } from '#backend/platform/http/reply';
import type { CompiledVersion } from '#backend/service/compiled-versions';
import { ReadServices } from '#backend/service/read-services';

/** Published services: guide and form, for everyone. */
@Controller('services')
export class ServiceController {
  constructor(private readonly services: ReadServices) {}

  @Get()
  @Needs('service.read')
  @Answers(200, ServiceList)
  @Refuses()
  list(): Promise<ServiceList> {
    return this.services.list();
  }

  @Get(':item')
  @Needs('service.read')
  @Answers(200, ServiceView)
  @Refuses('SERVICE.NOT_FOUND')
  async inForce(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Outcome<Reply<Buffer | undefined>>> {
    return written(await this.services.inForce(item), headers, reply, 'no-cache');
  }

  @Get(':item/versions/:number')
  @Needs('service.read')
  @Answers(200, ServiceView)
  @Refuses('VERSION.NOT_FOUND')
  async byNumber(
    @Param({ schema: VersionPath }) { item, number }: VersionPath,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Outcome<Reply<Buffer | undefined>>> {
    return written(await this.services.byNumber(item, number), headers, reply, 'public, max-age=3600');
  }
}

/** The bytes that were written when the version was compiled; nothing where the reader has them already. */
function written(
  found: Outcome<CompiledVersion>,
  headers: Readonly<Record<string, string | undefined>>,
  reply: FastifyReply,
  caching: string,
): Outcome<Reply<Buffer | undefined>> {
  if (!found.ok) return found;
  const { bytes, packed, etag } = found.value;
  const about = { etag, 'cache-control': caching, vary: 'accept-encoding' };
  if (headers['if-none-match'] === etag) {
    void reply.status(HttpStatus.NOT_MODIFIED);
    return done(new Reply(undefined, about));
  }
  const typed = { ...about, 'content-type': 'application/json; charset=utf-8' };
  if (/\bbr\b/.test(headers['accept-encoding'] ?? ''))
    return done(new Reply(packed, { ...typed, 'content-encoding': 'br' }));
  return done(new Reply(bytes, typed));
}
