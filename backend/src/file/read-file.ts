import { Injectable } from '@nestjs/common';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { doerOf } from '#backend/audit/act';
import { Audit } from '#backend/audit/audit';
import { DraftOwners } from '#backend/file/draft-owners';
import { FileAccess } from '#backend/file/file-access';
import { FileStore, type StoredFile } from '#backend/file/file-store.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';

/** Who may see a draft or a case may read its files; for anybody else they are not there. */
@Injectable()
export class ReadFile {
  constructor(
    private readonly files: FileStore,
    private readonly drafts: DraftOwners,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: FileAccess,
  ) {}

  /** Refuses with FILE.NOT_FOUND. A read by anybody but whoever handed it in is kept before the first byte goes out. */
  async run(id: string, me: Caller): Promise<Outcome<StoredFile>> {
    const file = await this.files.find(id);
    if (!file) return refused('FILE.NOT_FOUND');
    if (await this.drafts.owns(file.owner, me.account)) return done(file);
    if (await this.access.owns(file.owner, me)) return done(file);
    if (!(await this.access.maySee(file.owner, id, me))) return refused('FILE.NOT_FOUND');
    await this.audit.recordRead(doerOf(me), {
      id: this.ids.next(),
      at: this.clock.now(),
      act: 'file.read',
      // The name of a file may hold the name of a person: the list shows its type only.
      object: { kind: 'file', id, name: { zh: '申请材料', en: 'Material' } },
      details: { case: file.owner, type: file.type },
    });
    return done(file);
  }
}
