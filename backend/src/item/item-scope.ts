import type { Caller } from '#backend/platform/http/caller';

/** Which items a person may see: all, or those of one department. A repository cannot be asked without it. */
export type ItemScope = { readonly all: true } | { readonly all: false; readonly department: string };

/** No department has this key: keys begin with a letter. */
const NOWHERE = '-';

/** The scope of the person who asks. Auditors and administrators see every department; whoever has none sees nothing. */
export function scopeOf(caller: Caller): ItemScope {
  if (caller.roles.includes('auditor') || caller.roles.includes('admin')) return { all: true };
  return { all: false, department: caller.department?.key ?? NOWHERE };
}
