import type { ReviewPoint } from '#shared/definition/material';
import { judgementsOf, lacksReason, unjudged } from './judged-points';

const POINTS: ReviewPoint[] = ['layout', 'room'].map((key) => ({ key, text: { zh: key }, reasons: [] }));

describe('judged points', () => {
  it('count what is not judged yet', () => {
    expect(unjudged(POINTS, {})).toBe(2);
    expect(unjudged(POINTS, { room: { holds: true, reason: '' } })).toBe(1);
  });

  it('ask why a point does not hold', () => {
    expect(lacksReason(POINTS, { room: { holds: false, reason: '  ' } })).toBeTrue();
    expect(lacksReason(POINTS, { room: { holds: false, reason: '面积不符' } })).toBeFalse();
    expect(lacksReason(POINTS, { room: { holds: true, reason: '' } })).toBeFalse();
  });

  it('become judgements in the order of the points, a reason only where a point does not hold', () => {
    const judged = { room: { holds: true, reason: 'left over' }, layout: { holds: false, reason: ' 面积不符 ' } };
    expect(judgementsOf(POINTS, judged)).toEqual([
      { key: 'layout', holds: false, reason: '面积不符' },
      { key: 'room', holds: true },
    ]);
  });
});
