import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemOf } from '#backend/platform/http/problem-of';

/** What Node's parser found wrong, by its codes; whatever else is a request that cannot be read. */
const CODES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'REQUEST.HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST.TIMEOUT',
};

/**
 * Answers what is no HTTP request that can be read, written by hand since there is no request yet: in Chinese, for its Accept-Language
 * is not known. The connection is closed, for nobody knows where the next request would begin.
 */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const problem = problemOf({ code: CODES[error.code ?? ''] ?? 'REQUEST.MALFORMED' }, 'zh');
    const body = JSON.stringify(problem);
    socket.write(
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
        `Cache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}
