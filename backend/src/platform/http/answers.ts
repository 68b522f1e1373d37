import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';

export const ANSWERS = 'tongban:answers';

/** Media types of answers that are no JSON. */
const TYPES = { bytes: '*/*', page: 'text/html', events: 'text/event-stream' } as const;

/** What a route answers when it succeeds. */
export interface Answered {
  readonly status: number;
  /** The schema of the JSON body; 'bytes' for a file, 'page' for HTML, 'events' for a stream of LiveEvent, undefined for none. */
  readonly body: z.ZodType | keyof typeof TYPES | undefined;
}

/** Declares the success of a route: status and schema of its body. In tests the body is held against it. */
export function Answers(status: number, body?: Answered['body']): MethodDecorator {
  const description = status === 204 ? 'Done' : 'OK';
  const response =
    body === undefined
      ? ApiResponse({ status, description })
      : typeof body === 'string'
        ? ApiResponse({
            status,
            description,
            content: { [TYPES[body]]: { schema: { type: 'string', format: 'binary' } } },
          })
        : ApiResponse({ status, description, standardSchema: body });
  return applyDecorators(HttpCode(status), SetMetadata(ANSWERS, { status, body } satisfies Answered), response);
}
