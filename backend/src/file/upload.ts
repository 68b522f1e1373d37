import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { refusedOf } from '#backend/platform/http/refused-of';

/** The multipart body of a request broke off or cannot be read. */
export class BrokenUpload extends Error {
  override readonly name = 'BrokenUpload';
}

/** The files of one multipart request, one after the other. */
export interface Upload {
  /** Most bytes of a file. */
  readonly most: number;
  /** The next file, undefined after the last. Throws BrokenUpload. Read or resume the one before first. */
  next(): Promise<MultipartFile | undefined>;
}

/** Opens a request that carries a file of at most so many megabytes. Reading it throws where it is no multipart request. */
export function openUpload(request: FastifyRequest, maxMegabytes: number): Upload {
  const most = Math.floor(maxMegabytes * 1_000_000);
  const files = request.files({ limits: { fileSize: most, files: 2 }, throwFileSizeLimit: false });
  return {
    most,
    next: async () => {
      const read = await readable(() => files.next());
      return read.done === true ? undefined : read.value;
    },
  };
}

/** The bytes of a file. Reading throws BrokenUpload where they end before their time. */
export function bytesOf(part: MultipartFile): AsyncIterator<Buffer> {
  const source = part.file[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  return { next: () => readable(() => source.next()) };
}

/** What the parser throws without a code of its own means that the sender's bytes are no whole request: no fault of ours. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (refusedOf(error)) throw error;
    throw new BrokenUpload('The upload cannot be read', { cause: error });
  }
}
