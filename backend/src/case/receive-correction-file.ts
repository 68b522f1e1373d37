import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UploadView } from '#shared/api/draft';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { FileStore } from '#backend/file/file-store.repository';
import { ReceiveFile, uploadRule } from '#backend/file/receive-file';
import type { Caller } from '#backend/platform/http/caller';

/** Most files that may be uploaded for one correction. */
const MOST_FILES = 60;

/** Receives a file for a material of a case that waits for its correction. It counts once the correction is sent. */
@Injectable()
export class ReceiveCorrectionFile {
  constructor(
    private readonly cases: CaseRepository,
    private readonly facts: PinnedFacts,
    private readonly receive: ReceiveFile,
    private readonly files: FileStore,
  ) {}

  /** Refuses with CASE.NOT_FOUND, CASE.NOTHING_TO_CORRECT, FILE.MATERIAL_UNKNOWN, FILE.TOO_MANY and what ReceiveFile refuses. */
  async run(id: string, material: string, request: FastifyRequest, me: Caller): Promise<Outcome<UploadView>> {
    const doc = await this.cases.findOwn(id, me.account);
    if (doc === undefined) return refused('CASE.NOT_FOUND');
    if (doc.state.status !== 'correcting') return refused('CASE.NOTHING_TO_CORRECT');
    const { definition } = await this.facts.of(doc.item, doc.version);
    const rule = uploadRule(definition.materials, material);
    if (rule === undefined) return refused('FILE.MATERIAL_UNKNOWN');
    if (doc.uploads.length >= MOST_FILES) return refused('FILE.TOO_MANY', { max: MOST_FILES });
    const received = await this.receive.run(request, id, material, rule);
    if (!received.ok) return received;
    if (await this.cases.addUpload(id, me.account, received.value, MOST_FILES)) return done({ file: received.value });
    await this.files.delete(received.value.id);
    return refused('FILE.TOO_MANY', { max: MOST_FILES });
  }
}
