import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Reply } from '#backend/platform/http/reply';

/** What a file that goes out is called and is. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/**
 * Sends a file so that a browser can do nothing with it but keep or show it: as an attachment, its type fixed, in a sandbox of its own
 * (trust.md, T9). The name goes out as RFC 5987 says, with a plain one for old programs.
 */
export function attachment(stream: Readable, { name, type, bytes }: Attachment): Reply<StreamableFile> {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const disposition = `attachment; filename="file${extension}"; filename*=UTF-8''${encoded}`;
  return new Reply(new StreamableFile(stream, { type, disposition, length: bytes }), {
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
}
