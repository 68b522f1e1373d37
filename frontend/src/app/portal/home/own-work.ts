import type { CaseCard } from '#shared/api/case';
import type { DraftCard } from '#shared/api/draft';
import type { Text } from '#shared/kernel/text';

/** Something of the applicant's own that goes on. */
export interface OwnWork {
  readonly kind: 'correction' | 'draft' | 'running' | 'ended';
  readonly id: string;
  readonly name: Text;
  /** When it was saved or last changed, an instant. */
  readonly at: string;
  /** Last day of a correction. */
  readonly due?: string;
  readonly step?: Text;
  readonly link: readonly string[];
}

const SHOWN = 4;

/** What the applicant can go on with: corrections by their last day, drafts, running and ended cases, newest first; at most four. */
export function ownWork(drafts: readonly DraftCard[], cases: readonly CaseCard[]): readonly OwnWork[] {
  const begun = drafts.map(({ id, name, nameEn, savedAt }): OwnWork => ({
    kind: 'draft',
    id,
    name: { zh: name, ...(nameEn && { en: nameEn }) },
    at: savedAt,
    link: ['/apply', 'drafts', id],
  }));
  const sent = cases.map(({ id, itemName, status, step, changedAt, due }): OwnWork => ({
    kind: status === 'correcting' ? 'correction' : status === 'ended' ? 'ended' : 'running',
    id,
    name: itemName,
    at: changedAt,
    ...(due && { due }),
    ...(step && { step: step.name }),
    link: status === 'correcting' ? ['/my/cases', id, 'correction'] : ['/my/cases', id],
  }));
  return [...sent, ...begun].sort(byUrgency).slice(0, SHOWN);
}

const ORDER = { correction: 0, draft: 1, running: 2, ended: 3 } as const satisfies Record<OwnWork['kind'], number>;

function byUrgency(a: OwnWork, b: OwnWork): number {
  if (a.kind !== b.kind) return ORDER[a.kind] - ORDER[b.kind];
  if (a.kind === 'correction') return (a.due ?? '9').localeCompare(b.due ?? '9');
  return b.at.localeCompare(a.at);
}
