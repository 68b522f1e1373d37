import { ReductionsMeter } from '#backend/item/reductions-meter';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

const version = (hash: string, visits: number) => ({
  hash,
  definition: tinyDefinition((definition) => (definition.basics.visits = visits)),
});

class Hurried extends ReductionsMeter {
  protected override readonly patience = 1;
}

describe('measuring reductions on the server', () => {
  it('gives figures of made-up people, and measures a pair of versions once', async () => {
    const meter = new ReductionsMeter();
    const asked = meter.measured(version('a', 2), version('b', 1));
    expect(meter.measured(version('a', 2), version('b', 1))).toBe(asked);
    const measured = (await asked)!;
    expect(measured.people.both).toBe(40);
    expect(measured.visits!.before - measured.visits!.after).toBeCloseTo(1, 5);
    await meter.onApplicationShutdown();
  });

  it('gives none where it takes too long, and tries again', async () => {
    const meter = new Hurried();
    const asked = meter.measured(version('a', 2), version('b', 1));
    expect(await asked).toBeUndefined();
    expect(meter.measured(version('a', 2), version('b', 1))).not.toBe(asked);
    await meter.onApplicationShutdown();
  });
});
