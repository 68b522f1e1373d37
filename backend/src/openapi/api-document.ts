import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from '#backend/openapi/complete-document';
import { type Route, routeTable } from '#backend/platform/http/route-table';
import { SESSION_COOKIE } from '#backend/platform/http/session-token';

/** The description of the whole API, made once from the routes themselves. */
@Injectable()
export class ApiDocument {
  private made?: OpenAPIObject;

  constructor(private readonly modules: ModulesContainer) {}

  /** Called once, when the server was put together. */
  build(app: NestFastifyApplication): void {
    const about = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('通办 Tongban')
      .setDescription(
        'Sign in with POST /api/session: browsers keep its cookie, programs send the value of that cookie as Authorization: Bearer. ' +
          'Errors are application/problem+json (RFC 9457) with a stable code.',
      )
      .setVersion('1')
      .addCookieAuth(SESSION_COOKIE)
      .addBearerAuth()
      .build();
    this.made = completeDocument(SwaggerModule.createDocument(app, about), this.routes());
  }

  get document(): OpenAPIObject {
    if (!this.made) throw new Error('The document is asked for before it was made');
    return this.made;
  }

  routes(): Route[] {
    return routeTable(this.modules);
  }
}
