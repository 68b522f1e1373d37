import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UploadView } from '#shared/api/draft';
import type { FileRef } from '#shared/case/file-ref';
import type { Definition } from '#shared/definition/definition';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { FileStore } from '#backend/file/file-store.repository';
import { ReceiveFile } from '#backend/file/receive-file';
import { uploadRuleAt, type UploadRule } from '#backend/file/upload-rule';

/** What keeps a file that was uploaded: a draft, or a case that is corrected. */
export interface FileKeeper {
  readonly owner: string;
  readonly definition: Definition;
  /** Says before any byte is read whether there is room. */
  room(place: string, rule: UploadRule): Outcome<undefined>;
  /** Ties the file to its owner, or says why not: others may have come in meanwhile. */
  keep(file: FileRef, rule: UploadRule): Promise<Outcome<undefined>>;
}

/** Takes an upload for a material or a question, whoever keeps it. */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly receive: ReceiveFile,
    private readonly files: FileStore,
  ) {}

  /** Refuses with FILE.MATERIAL_UNKNOWN, what the keeper refuses and what ReceiveFile refuses; then nothing is kept. */
  async run(place: string, request: FastifyRequest, keeper: FileKeeper): Promise<Outcome<UploadView>> {
    const rule = uploadRuleAt(keeper.definition, place);
    if (rule === undefined) return refused('FILE.MATERIAL_UNKNOWN');
    const room = keeper.room(place, rule);
    if (!room.ok) return room;
    const received = await this.receive.run(request, keeper.owner, place, rule);
    if (!received.ok) return received;
    const kept = await keeper.keep(received.value, rule);
    if (kept.ok) return done({ file: received.value });
    await this.files.delete(received.value.id);
    return kept;
  }
}
