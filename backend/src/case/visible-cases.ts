import { Injectable } from '@nestjs/common';
import { allows } from '#shared/access/permission';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository, type StaffScope } from '#backend/case/case.repository';
import type { Caller } from '#backend/platform/http/caller';

/** What a member of staff may see: cases of his department or of a post that he holds; an auditor sees all. */
export function staffScopeOf(caller: Omit<Caller, 'address'>): StaffScope {
  return {
    ...(caller.department && { department: caller.department.key }),
    posts: caller.posts.map((post) => post.key),
    all: caller.roles.includes('auditor'),
  };
}

/** Finds a case for whoever asks: his own, or one that his department or post lets him see. */
@Injectable()
export class VisibleCases {
  constructor(private readonly cases: CaseRepository) {}

  /** Undefined for what is not there and for what is not his: nobody can tell the two apart. */
  async find(id: string, caller: Caller): Promise<CaseDoc | undefined> {
    if (allows('case.own', caller.roles)) {
      const own = await this.cases.findOwn(id, caller.account);
      if (own !== undefined) return own;
    }
    return allows('case.read', caller.roles) ? this.cases.findFor(id, staffScopeOf(caller)) : undefined;
  }
}
