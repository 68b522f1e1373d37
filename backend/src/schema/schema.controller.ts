import { Controller, Get, Headers, HttpStatus, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { JsonSchemaView } from '#shared/api/json-schema';
import { ItemPath } from '#shared/api/path';
import { done, type Outcome } from '#shared/kernel/outcome';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { Reply } from '#backend/platform/http/reply';
import { ReadSchemas } from '#backend/schema/read-schemas';
import type { WrittenSchema } from '#backend/schema/written-schema';

type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** JSON Schemas for other tools. */
@Controller()
export class SchemaController {
  constructor(private readonly schemas: ReadSchemas) {}

  @Get('schema/definition')
  @Needs('service.read')
  @Answers(200, JsonSchemaView)
  @Refuses()
  definition(
    @Headers() headers: RequestHeaders,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Reply<Buffer | undefined> {
    return sent(this.schemas.definition(), headers, reply);
  }

  @Get('services/:item/answers-schema')
  @Needs('service.read')
  @Answers(200, JsonSchemaView)
  @Refuses('SERVICE.NOT_FOUND')
  async answers(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @Headers() headers: RequestHeaders,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Outcome<Reply<Buffer | undefined>>> {
    const found = await this.schemas.answersOf(item);
    return found.ok ? done(sent(found.value, headers, reply)) : found;
  }
}

/** The bytes, or nothing where the reader has them already. */
function sent({ bytes, etag }: WrittenSchema, headers: RequestHeaders, reply: FastifyReply): Reply<Buffer | undefined> {
  const about = { etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match'] === etag) {
    void reply.status(HttpStatus.NOT_MODIFIED);
    return new Reply(undefined, about);
  }
  return new Reply(bytes, { ...about, 'content-type': 'application/schema+json; charset=utf-8' });
}
