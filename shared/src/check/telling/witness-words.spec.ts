import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import food from '../../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import { witnessInWords } from '#shared/check/telling/witness-words';

const FOOD = food as unknown as Definition;

describe('witnessInWords', () => {
  it('tells answers, promises, registers and moves with the names that people know', () => {
    const witness: Readonly<Record<string, Json>> = {
      answers: { projects: ['chainManagement'] },
      commitments: ['unknownPromise'],
      registers: { 'business.subject': { failure: 'REGISTER.SLOW' } },
      moves: [
        { does: 'accept' },
        { wait: { n: 2, unit: 'workingDay' }, does: 'decide', at: 'documents', outcome: 'complete' },
      ],
    };
    const told = witnessInWords(witness, FOOD, 'zh');
    expect(told.map(({ kind }) => kind)).toEqual(['answers', 'answers', 'more', 'steps']);
    expect(told[0]!.lines[0]).not.toContain('chainManagement');
    expect(told[2]!.lines[0]).toMatch(/：没有回音$/);
    expect(told[3]!.lines).toEqual(['窗口受理', '2 个工作日后，「材料审查」：作出「材料符合，转下一步」']);
    expect(witnessInWords(witness, FOOD, 'en')[3]!.lines[0]).toBe('the counter accepts');
  });

  it('closes a circle, shows plain answers, and says nothing of what stands at the place itself', () => {
    expect(witnessInWords({ circle: ['甲', '乙'] }, undefined, 'zh')[0]!.lines).toEqual(['甲 → 乙 → 甲']);
    expect(witnessInWords({ online: false }, undefined, 'en')[0]!.lines).toEqual(['online: no']);
    expect(witnessInWords({ source: 'form.x', from: 0, to: 6 }, FOOD, 'zh')).toEqual([]);
  });

  it('shows what it does not know under its own name', () => {
    expect(witnessInWords({ answers: {}, moves: 'none' }, FOOD, 'en').length).toBeGreaterThan(0);
  });
});
