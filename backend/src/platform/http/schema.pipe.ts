import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import * as z from 'zod';
import { bodyFault } from '#backend/platform/http/body-fault';
import { placeErrors } from '#backend/platform/http/place-errors';
import { refuse } from '#backend/platform/http/refused';

const WRONG = { body: 'BODY.INVALID', query: 'QUERY.INVALID', param: 'PATH.INVALID' } as const;

/**
 * Nest's Standard Schema validation for our zod schemas: takes what `@Body({ schema })`, `@Query({ schema })` and `@Param({ schema })`
 * say, hands the parsed value to the handler and refuses anything else with pointers. A body without a schema is refused.
 */
@Injectable()
export class SchemaPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    if (metadata.type === 'custom') return value;
    const schema = metadata.schema;
    if (!(schema instanceof z.ZodType)) throw new Error(`A ${metadata.type} argument has no zod schema`);
    const fault = metadata.type === 'body' ? bodyFault(value) : undefined;
    if (fault) throw refuse(fault);
    const read = schema.safeParse(value, { reportInput: true });
    if (read.success) return read.data;
    throw refuse(WRONG[metadata.type], undefined, placeErrors(read.error.issues));
  }
}
