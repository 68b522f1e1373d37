import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FileRef } from '#shared/case/file-ref';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { cleanName } from '#backend/file/clean-name';
import { FileScanner } from '#backend/file/file-scanner';
import { FileStore } from '#backend/file/file-store.repository';
import { realType, SNIFF_BYTES } from '#backend/file/real-type';
import type { UploadRule } from '#backend/file/upload-rule';
import { BrokenUpload, bytesOf, openUpload, type Upload } from '#backend/file/upload';
import { Ids } from '#backend/platform/ids';

/** Takes one file of a multipart request into the store, streamed: its size, its real type and its scan are checked on the way. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly store: FileStore,
    private readonly scanner: FileScanner,
    private readonly ids: Ids,
  ) {}

  /**
   * Refuses with FILE.MISSING, FILE.EMPTY, FILE.TOO_LARGE, FILE.TOO_MANY, FILE.TYPE_REFUSED, FILE.INCOMPLETE or FILE.INFECTED; then nothing
   * is left in the store. Throws BODY.TYPE_UNSUPPORTED for what is no multipart request. The caller ties the file to its owner, or deletes it.
   */
  async run(request: FastifyRequest, owner: string, material: string, rule: UploadRule): Promise<Outcome<FileRef>> {
    try {
      return await this.receive(openUpload(request, rule.maxMegabytes), owner, material, rule);
    } catch (error) {
      if (error instanceof BrokenUpload) return refused('FILE.INCOMPLETE');
      throw error;
    }
  }

  private async receive(upload: Upload, owner: string, material: string, rule: UploadRule): Promise<Outcome<FileRef>> {
    const part = await upload.next();
    if (!part) return refused('FILE.MISSING');
    const name = cleanName(part.filename);
    const source = bytesOf(part);
    const head = await firstBytes(source);
    const type = head.length === 0 ? undefined : await realType(head, name, rule.formats);
    if (type === undefined) {
      part.file.resume();
      return head.length === 0 ? refused('FILE.EMPTY') : refused('FILE.TYPE_REFUSED', { formats: [...rule.formats] });
    }
    const id = this.ids.next();
    const { bytes, sha256 } = await this.write(id, { owner, name, type }, head, source);
    if (part.file.truncated) {
      await this.store.delete(id);
      return refused('FILE.TOO_LARGE', { max: upload.most });
    }
    const whole = await this.orDelete(id, () => upload.next());
    if (whole) {
      whole.file.resume();
      await this.store.delete(id);
      return refused('FILE.TOO_MANY', { max: 1 });
    }
    const scan = await this.orDelete(id, () => this.scanner.scan(this.store.read(id)));
    if (scan === 'infected') {
      await this.store.delete(id);
      return refused('FILE.INFECTED');
    }
    return done({ id, material, name, type, bytes, sha256, scan });
  }

  private async write(
    id: string,
    about: { owner: string; name: string; type: string },
    head: Buffer,
    rest: AsyncIterator<Buffer>,
  ): Promise<{ bytes: number; sha256: string }> {
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* () {
      for (let chunk: Buffer | undefined = head; chunk;) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
        const next = await rest.next();
        chunk = next.done ? undefined : next.value;
      }
    };
    const target = this.store.open(id, about);
    try {
      await pipeline(Readable.from(counted()), target);
    } catch (error) {
      await target.abort().catch(() => undefined);
      throw error;
    }
    return { bytes, sha256: hash.digest('hex') };
  }

  /** A file whose rest cannot be read, or that nobody could scan, is not kept. */
  private async orDelete<T>(id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.store.delete(id);
      throw error;
    }
  }
}

/** Enough of the beginning to tell the type, or all of a short file. */
async function firstBytes(source: AsyncIterator<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < SNIFF_BYTES) {
    const next = await source.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(chunks);
}
