import { Module } from '@nestjs/common';
import { DocumentController } from '#backend/document/document.controller';
import { FindDocument } from '#backend/document/find-document';

/** Printed documents. */
@Module({ controllers: [DocumentController], providers: [FindDocument] })
export class DocumentModule {}
