import type { CaseCard } from '#shared/api/case';
import type { DraftCard } from '#shared/api/draft';
import { ownWork } from './own-work';

const draft: DraftCard = {
  id: 'd',
  item: 'food',
  name: '食品经营许可',
  version: 3,
  savedAt: '2026-11-24T02:00:00.000Z',
};

function sent(id: string, more: Partial<CaseCard>): CaseCard {
  return {
    id,
    number: id,
    item: 'food',
    itemName: { zh: '食品经营许可' },
    version: 3,
    holder: '张伟',
    status: 'inProgress',
    submittedAt: '2026-11-01T02:00:00.000Z',
    changedAt: '2026-11-20T02:00:00.000Z',
    mine: false,
    ...more,
  };
}

describe('ownWork', () => {
  it('puts corrections first by their last day, then drafts, running and ended cases', () => {
    const cases = [
      sent('ended', { status: 'ended' }),
      sent('later', { status: 'correcting', due: '2026-11-30' }),
      sent('running', { step: { key: 'review', name: { zh: '审核' } } }),
      sent('sooner', { status: 'correcting', due: '2026-11-27' }),
    ];
    expect(ownWork([draft], cases).map(({ id }) => id)).toEqual(['sooner', 'later', 'd', 'running']);
  });

  it('leads to the told places, to the wizard for a draft and to the case for what was sent', () => {
    const work = ownWork([draft], [sent('c', {}), sent('m', { status: 'correcting' })]);
    expect(work.map(({ link }) => link)).toEqual([
      ['/my/cases', 'm', 'correction'],
      ['/apply', 'drafts', 'd'],
      ['/my/cases', 'c'],
    ]);
  });

  it('is empty for who has nothing', () => expect(ownWork([], [])).toEqual([]));
});
