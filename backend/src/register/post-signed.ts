import type { RegisterFailure } from '#shared/concept/register-answer';
import { sign, SIGNATURE } from '#backend/register/signature';

/** Most bytes of an answer that are read. */
export const MOST_BYTES = 256_000;

/** The body that came back, or why none did; `detail` is for the log and never holds what was asked or answered. */
export type Posted =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly why: RegisterFailure; readonly detail: string };

const failed = (why: RegisterFailure, detail: string): Posted => ({ ok: false, why, detail });

/**
 * Posts a signed JSON body and reads the answer within so many milliseconds, all of it. Follows no redirect (T13: an answer may not
 * send us elsewhere), reads at most 256 kB. Never throws.
 */
export async function postSigned(address: string, key: string, body: string, within: number): Promise<Posted> {
  const signal = AbortSignal.timeout(within);
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' },
        [SIGNATURE]: sign(key, body),
      },
      body,
      signal,
    });
    const { status } = response;
    const typed = response.headers.get('content-type') ?? '';
    const why = status === 200 ? (/^application\/json\b/i.test(typed) ? undefined : 'malformed') : whyOf(status);
    if (why !== undefined) {
      await response.body?.cancel();
      return failed(why, status === 200 ? 'no JSON' : `status ${status}`);
    }
    return await readWhole(response);
  } catch (error) {
    return signal.aborted ? failed('slow', `not within ${within} ms`) : broken(error);
  }
}

/** What a status other than 200 means: 4xx the register does not take it from us, 5xx it does not work, the rest is not agreed. */
function whyOf(status: number): RegisterFailure {
  if (status >= 400 && status < 500) return 'refused';
  return status >= 500 ? 'absent' : 'malformed';
}

async function readWhole(response: Response): Promise<Posted> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels the rest.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return failed('malformed', `over ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return { ok: true, body: Buffer.concat(chunks).toString('utf8') };
}

/** Nobody listens, the line broke, or what came is no HTTP. Of the error only its code is told: the rest may hold what came. */
function broken(error: unknown): Posted {
  const { code, name } = ((error as { cause?: unknown }).cause ?? {}) as { code?: unknown; name?: unknown };
  if (name === 'HTTPParserError') return failed('malformed', 'no HTTP');
  return failed('absent', typeof code === 'string' ? code : 'the connection broke');
}
