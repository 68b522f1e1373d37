import type { CaseState } from '#shared/case/case-state';

/** Whether a material that was promised for later (容缺) is not there yet: until then no result is handed out. */
export function lacksPromised({ deferrals }: Pick<CaseState, 'deferrals'>): boolean {
  return deferrals.some(({ suppliedAt }) => suppliedAt === undefined);
}
