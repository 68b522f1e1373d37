import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UploadView } from '#shared/api/draft';
import type { Definition } from '#shared/definition/definition';
import { stepOf } from '#shared/definition/chain';
import type { CaseState } from '#shared/case/case-state';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { TakeUpload } from '#backend/file/take-upload';
import type { Caller } from '#backend/platform/http/caller';

/** Most files that may be uploaded to one case. */
const MOST_FILES = 60;

/**
 * Receives a file for a material or a question of a case that waits for its applicant: for a correction, for what a step asks of
 * him, or for what he promised for later. It counts once it is handed in with the command.
 */
@Injectable()
export class ReceiveCorrectionFile {
  constructor(
    private readonly cases: CaseRepository,
    private readonly facts: PinnedFacts,
    private readonly upload: TakeUpload,
  ) {}

  /** Refuses with CASE.NOT_FOUND, CASE.NOTHING_TO_CORRECT, FILE.TOO_MANY and what TakeUpload refuses. */
  async run(id: string, place: string, request: FastifyRequest, me: Caller): Promise<Outcome<UploadView>> {
    const doc = await this.cases.findOwn(id, me.account);
    if (doc === undefined) return refused('CASE.NOT_FOUND');
    const { definition } = await this.facts.of(doc.item, doc.version);
    if (!takesFiles(doc.state, definition)) return refused('CASE.NOTHING_TO_CORRECT');
    const full = refused('FILE.TOO_MANY', { max: MOST_FILES });
    return this.upload.run(place, request, {
      owner: id,
      definition,
      room: () => (doc.uploads.length < MOST_FILES ? done(undefined) : full),
      keep: async (file) => ((await this.cases.addUpload(id, me.account, file, MOST_FILES)) ? done(undefined) : full),
    });
  }
}

/** Whether the applicant may hand in something now. */
function takesFiles({ status, steps, deferrals }: CaseState, { chain }: Definition): boolean {
  if (status === 'correcting') return true;
  if (status === 'ended') return false;
  const asked = steps.some(({ key }) => stepOf(chain, key)?.kind === 'applicant');
  return asked || deferrals.some(({ suppliedAt }) => suppliedAt === undefined);
}
