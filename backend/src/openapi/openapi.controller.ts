import { Controller, Get, Header } from '@nestjs/common';
import * as z from 'zod';
import { ApiDocument } from '#backend/openapi/api-document';
import { docsPage } from '#backend/openapi/docs-page';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { freshNonce, pagePolicy } from '#backend/platform/http/page-policy';
import { Refuses } from '#backend/platform/http/refuses';
import { Reply } from '#backend/platform/http/reply';

/** The shape of the description is OpenAPI's own business. */
const OpenApiView = z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiView' });

/** The description of the API, for programs and for people. */
@Controller()
export class OpenApiController {
  constructor(private readonly api: ApiDocument) {}

  @Get('openapi.json')
  @Needs('service.read')
  @Answers(200, OpenApiView)
  @Refuses()
  document(): object {
    return this.api.document;
  }

  @Get('docs')
  @Needs('service.read')
  @Answers(200, 'page')
  @Refuses()
  @Header('content-type', 'text/html; charset=utf-8')
  docs(): Reply<string> {
    const nonce = freshNonce();
    return new Reply(docsPage(this.api.document, nonce), { 'content-security-policy': pagePolicy(nonce) });
  }
}
