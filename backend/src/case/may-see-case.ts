import { allows } from '#shared/access/permission';
import type { CaseParts } from '#backend/case/case-doc';
import { staffScopeOf } from '#backend/case/visible-cases';
import type { Caller } from '#backend/platform/http/caller';

/** Whether a person may see a case, where the case is at hand; `VisibleCases` asks the same of the database, a spec compares the two. */
export function maySeeCase(found: CaseParts, caller: Omit<Caller, 'address'>): boolean {
  if (allows('case.own', caller.roles) && found.applicant === caller.account) return true;
  if (!allows('case.read', caller.roles)) return false;
  const scope = staffScopeOf(caller);
  return (
    scope.all ||
    (scope.department !== undefined && found.departments.includes(scope.department)) ||
    scope.posts.some((post) => found.posts.includes(post))
  );
}
