import { HttpException } from '@nestjs/common';
import { isUnknownOutcome } from '#backend/platform/mongo/unknown-outcome';
import { StoreUnavailable } from '#backend/platform/mongo/retrying';
import { Refused, refuse } from '#backend/platform/http/refused';

/** What Fastify and Node found wrong with a request, by their own codes. */
const FASTIFY: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'BODY.TYPE_UNSUPPORTED',
  FST_ERR_CTP_EMPTY_TYPE: 'BODY.TYPE_UNSUPPORTED',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY.MALFORMED',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY.MALFORMED',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BODY.MALFORMED',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY.TOO_LARGE',
  // The sender went away in the middle of his request.
  ECONNRESET: 'BODY.MALFORMED',
  FST_ERR_BAD_URL: 'URL.MALFORMED',
  FST_ERR_MAX_PARAM_LENGTH: 'URL.MALFORMED',
  FST_REQ_FILE_TOO_LARGE: 'FILE.TOO_LARGE',
  FST_FILES_LIMIT: 'FILE.TOO_MANY',
  FST_PARTS_LIMIT: 'FILE.TOO_MANY',
  FST_FIELDS_LIMIT: 'FILE.TOO_MANY',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'BODY.TYPE_UNSUPPORTED',
};

/** The refusal that an error stands for; undefined for a fault of ours. */
export function refusedOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (error instanceof StoreUnavailable || isUnknownOutcome(error)) {
    return new Refused({ code: 'STORE.UNAVAILABLE' }, { 'retry-after': '5' });
  }
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && Object.hasOwn(FASTIFY, code)) return refuse(FASTIFY[code]!);
  // secure-json-parse refuses __proto__ and constructor.prototype with a SyntaxError of its own.
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 404) return refuse('ROUTE.NOT_FOUND');
  if (status === 413) return refuse('BODY.TOO_LARGE');
  if (status === 415) return refuse('BODY.TYPE_UNSUPPORTED');
  if (error instanceof SyntaxError && status === 400) return refuse('BODY.MALFORMED');
  if (typeof status === 'number' && status >= 400 && status < 500) return refuse('BODY.MALFORMED');
  return undefined;
}
