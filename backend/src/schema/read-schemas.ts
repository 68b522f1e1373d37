import { Injectable } from '@nestjs/common';
import { definitionJsonSchema } from '#shared/definition/definition-json-schema';
import { answersJsonSchema } from '#shared/form/answers-json-schema';
import { done, type Outcome } from '#shared/kernel/outcome';
import { writeSchema, type WrittenSchema } from '#backend/schema/written-schema';
import type { CompiledVersion } from '#backend/service/compiled-versions';
import { ReadServices } from '#backend/service/read-services';

/** JSON Schemas of what is published and of the language itself. */
@Injectable()
export class ReadSchemas {
  private language: WrittenSchema | undefined;
  private readonly answers = new WeakMap<CompiledVersion, WrittenSchema>();

  constructor(private readonly services: ReadServices) {}

  /** The schema of the definition language. */
  definition(): WrittenSchema {
    this.language ??= writeSchema(definitionJsonSchema());
    return this.language;
  }

  /** The schema of the answers of the version in force. Refuses with SERVICE.NOT_FOUND. */
  async answersOf(item: string): Promise<Outcome<WrittenSchema>> {
    const version = await this.services.inForce(item);
    if (!version.ok) return version;
    const { view } = version.value;
    const known = this.answers.get(version.value);
    const written = known ?? writeSchema(answersJsonSchema(view.definition, `${item}:${view.number}`));
    this.answers.set(version.value, written);
    return done(written);
  }
}
