import { Injectable } from '@nestjs/common';
import { VisibleCases } from '#backend/case/visible-cases';
import { FileAccess } from '#backend/file/file-access';
import type { Caller } from '#backend/platform/http/caller';

/** Who may see a case may see its files. */
@Injectable()
export class CaseFileAccess extends FileAccess {
  constructor(private readonly visible: VisibleCases) {
    super();
  }

  async maySee(caseId: string, caller: Caller): Promise<boolean> {
    return (await this.visible.find(caseId, caller)) !== undefined;
  }
}
