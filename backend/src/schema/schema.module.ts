import { Module } from '@nestjs/common';
import { ReadSchemas } from '#backend/schema/read-schemas';
import { SchemaController } from '#backend/schema/schema.controller';

/** JSON Schemas of the language and of what is published. */
@Module({ controllers: [SchemaController], providers: [ReadSchemas] })
export class SchemaModule {}
