import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UploadView } from '#shared/api/draft';
import type { FileRef } from '#shared/case/file-ref';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { DraftRepository } from '#backend/draft/draft.repository';
import { SubmittedDrafts } from '#backend/draft/submitted-drafts';
import { TakeUpload } from '#backend/file/take-upload';
import type { UploadRule } from '#backend/file/upload-rule';
import type { Caller } from '#backend/platform/http/caller';
import { CompiledVersions } from '#backend/service/compiled-versions';

/** Most files, and most bytes of all files, of one application. */
const MOST_FILES = 60;
const MOST_BYTES = 300_000_000;

/** Receives a file for a material or a question of a draft. */
@Injectable()
export class ReceiveDraftFile {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly submitted: SubmittedDrafts,
    private readonly versions: CompiledVersions,
    private readonly upload: TakeUpload,
  ) {}

  /** Refuses with DRAFT.NOT_FOUND, FILE.TOO_MANY, FILE.QUOTA and what TakeUpload refuses. */
  async run(id: string, place: string, request: FastifyRequest, me: Caller): Promise<Outcome<UploadView>> {
    const draft = await this.drafts.find(id, me.account);
    // One that was submitted a moment ago is only waiting to be deleted.
    if (!draft || (await this.submitted.isCase(id))) return refused('DRAFT.NOT_FOUND');
    const version = await this.versions.find(draft.item, draft.version);
    if (!version) return refused('FILE.MATERIAL_UNKNOWN');
    return this.upload.run(place, request, {
      owner: id,
      definition: version.view.definition,
      room: (at, rule) => roomFor(draft.files, at, rule),
      keep: (file, rule) => this.keep(id, file, rule, me),
    });
  }

  private async keep(id: string, file: FileRef, rule: UploadRule, me: Caller): Promise<Outcome<undefined>> {
    const room = { perMaterial: rule.maxFiles ?? MOST_FILES, inAll: MOST_FILES, bytes: MOST_BYTES };
    if (await this.drafts.addFile(id, me.account, file, room)) return done(undefined);
    // Others came in meanwhile and took the last place, or the draft is gone.
    const now = await this.drafts.find(id, me.account);
    if (!now) return refused('DRAFT.NOT_FOUND');
    const left = roomFor(now.files, file.material, rule);
    return left.ok ? refused('FILE.QUOTA', { max: MOST_BYTES }) : left;
  }
}

function roomFor(files: readonly FileRef[], place: string, { maxFiles }: UploadRule): Outcome<undefined> {
  const max = maxFiles ?? MOST_FILES;
  return files.filter((file) => file.material === place).length < max
    ? done(undefined)
    : refused('FILE.TOO_MANY', { max });
}
