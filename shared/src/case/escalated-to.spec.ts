import { escalatedTo } from '#shared/case/escalated-to';
import { caseOutlook } from '#shared/case/situated';
import { GOLDEN, RandomCase } from '#shared/case/random-case.spec-support';
import type { Definition } from '#shared/definition/definition';

const DAY = 24 * 60;

/** Received on 2 March 2026 and left alone: the legal limit is over with 16 March. */
function leftAlone(days: number, definition: Definition = GOLDEN): readonly string[] {
  const run = new RandomCase(definition);
  run.wait(days * DAY);
  run.issue();
  return escalatedTo(run.facts, run.state, caseOutlook(run.facts, run.state).clocks);
}

describe('Whom a limit that ran out is told', () => {
  it('is nobody while it runs', () => expect(leftAlone(14)).toEqual([]));

  it('is the post that the limit names, once it is over', () => expect(leftAlone(15)).toEqual(['hall.supervisor']));

  it('is who supervises the chain where the limit names no post', () => {
    const clocks = GOLDEN.clocks.map((clock) =>
      clock.key === 'legal' ? { ...clock, onExpiry: { effect: 'escalate' as const, legalBasis: [] } } : clock,
    );
    const chain = { ...GOLDEN.chain, supervisors: ['hall.chief', 'hall.deputy'] };

    expect(leftAlone(15, { ...GOLDEN, chain, clocks })).toEqual(['hall.chief', 'hall.deputy']);
  });

  it('is nobody any more when what the limit asked for was done, however late', () => {
    const run = new RandomCase(GOLDEN);
    run.wait(15 * DAY);
    run.issue();
    const { clocks } = caseOutlook(run.facts, { ...run.state, decidedAt: run.now });

    expect(clocks.find(({ key }) => key === 'legal')?.state).toBe('missed');
    expect(escalatedTo(run.facts, run.state, clocks)).toEqual([]);
  });
});
