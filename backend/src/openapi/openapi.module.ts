import { Module } from '@nestjs/common';
import { ApiDocument } from '#backend/openapi/api-document';
import { OpenApiController } from '#backend/openapi/openapi.controller';

/** The API describes itself. */
@Module({ controllers: [OpenApiController], providers: [ApiDocument] })
export class OpenApiModule {}
