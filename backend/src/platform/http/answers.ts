import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';

export const ANSWERS = 'tongban:answers';

/** What a route answers when it succeeds. */
export interface Answered {
  readonly status: number;
  /** The schema of the JSON body; 'bytes' for a file, 'page' for HTML, undefined for none. */
  readonly body: z.ZodType | 'bytes' | 'page' | undefined;
}

/** Declares the success of a route: status and schema of its body. In tests the body is held against it. */
export function Answers(status: number, body?: Answered['body']): MethodDecorator {
  const description = status === 204 ? 'Done' : 'OK';
  const response =
    body === undefined
      ? ApiResponse({ status, description })
      : body === 'bytes' || body === 'page'
        ? ApiResponse({
            status,
            description,
            content: { [body === 'page' ? 'text/html' : '*/*']: { schema: { type: 'string', format: 'binary' } } },
          })
        : ApiResponse({ status, description, standardSchema: body });
  return applyDecorators(HttpCode(status), SetMetadata(ANSWERS, { status, body } satisfies Answered), response);
}
