import { Module } from '@nestjs/common';
import { DocumentController } from '#backend/document/document.controller';
import { FindDocument } from '#backend/document/find-document';
import { PdfPrinter } from '#backend/document/pdf-printer';

/** Printed documents, and the printer. */
@Module({ controllers: [DocumentController], providers: [FindDocument, PdfPrinter], exports: [PdfPrinter] })
export class DocumentModule {}
