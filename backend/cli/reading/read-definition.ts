import { readNoun } from './read-noun.js';
import { Definition } from '#shared/definition/definition';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';

/** The definition in a file, brought up to the language of today, or what to tell who named it. */
export const readDefinition = (file: string) => readNoun(file, Definition, migrateDefinition);
