import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import * as z from 'zod';
import { pointerTo } from '#shared/kernel/pointer';
import type { PlaceError } from '#shared/kernel/outcome';
import { bodyFault } from '#backend/platform/http/body-fault';
import { placeErrors } from '#backend/platform/http/place-errors';
import { Refused, refuse } from '#backend/platform/http/refused';

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
    if (fault) throw new Refused(fault);
    const read = schema.safeParse(value, { reportInput: true });
    if (!read.success) throw refuse(WRONG[metadata.type], undefined, placeErrors(read.error.issues));
    const zeros = metadata.type === 'body' ? [] : zeroSigns(value);
    if (zeros.length > 0) throw refuse(WRONG[metadata.type], undefined, zeros);
    return read.data;
  }
}

/** Words of an address that hold a zero sign: nothing is called so, and a database may refuse to search for it. */
function zeroSigns(value: unknown): PlaceError[] {
  return Object.entries(value as object)
    .filter(([, word]) => typeof word === 'string' && word.includes('\0'))
    .map(([key]) => ({ pointer: pointerTo(key), code: 'VALUE.INVALID' }));
}
