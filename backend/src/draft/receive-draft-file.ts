import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UploadView } from '#shared/api/draft';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { DraftRepository } from '#backend/draft/draft.repository';
import { FileStore } from '#backend/file/file-store.repository';
import { ReceiveFile, uploadRule } from '#backend/file/receive-file';
import type { Caller } from '#backend/platform/http/caller';
import { CompiledVersions } from '#backend/service/compiled-versions';

/** Most files, and most bytes of all files, of one application. */
const MOST_FILES = 60;
const MOST_BYTES = 300_000_000;

/** Receives a file for a material of a draft. */
@Injectable()
export class ReceiveDraftFile {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly versions: CompiledVersions,
    private readonly receive: ReceiveFile,
    private readonly files: FileStore,
  ) {}

  /** Refuses with DRAFT.NOT_FOUND, FILE.MATERIAL_UNKNOWN, FILE.TOO_MANY, FILE.QUOTA and what ReceiveFile refuses. */
  async run(id: string, material: string, request: FastifyRequest, me: Caller): Promise<Outcome<UploadView>> {
    const draft = await this.drafts.find(id, me.account);
    if (!draft) return refused('DRAFT.NOT_FOUND');
    const version = await this.versions.find(draft.item, draft.version);
    const rule = version && uploadRule(version.view.definition.materials, material);
    if (!rule) return refused('FILE.MATERIAL_UNKNOWN');
    if (draft.files.filter((file) => file.material === material).length >= rule.maxFiles)
      return refused('FILE.TOO_MANY', { max: rule.maxFiles });
    const received = await this.receive.run(request, id, material, rule);
    if (!received.ok) return received;
    const file = received.value;
    const room = { perMaterial: rule.maxFiles, inAll: MOST_FILES, bytes: MOST_BYTES };
    if (await this.drafts.addFile(id, me.account, file, room)) return done({ file });
    // Others came in meanwhile and took the last place, or the draft is gone.
    await this.files.delete(file.id);
    const now = await this.drafts.find(id, me.account);
    if (!now) return refused('DRAFT.NOT_FOUND');
    const same = now.files.filter((other) => other.material === material).length;
    return same >= rule.maxFiles
      ? refused('FILE.TOO_MANY', { max: rule.maxFiles })
      : refused('FILE.QUOTA', { max: MOST_BYTES });
  }
}
