import type { Basics } from '#shared/definition/basics';
import { handlingFacts } from './handling-facts';

const told = (part: Partial<Basics>) =>
  handlingFacts(part as Basics).map(({ word, parts }) => `${word}: ${parts.map(({ zh }) => zh).join('，')}`);

describe('handlingFacts', () => {
  it('says nothing where the item says nothing', () => {
    expect(told({})).toEqual([]);
    expect(told({ handling: { selfService: false, mail: { materials: false, result: false } }, organs: {} })).toEqual(
      [],
    );
  });

  it('says how much is online, where else, by post, and in whose name', () => {
    expect(
      told({
        handling: {
          online: { depth: '4', payOnline: true },
          crossRegion: { range: '2', explanation: { zh: '邻省也能办' } },
          mail: { materials: false, result: true },
          quantityLimit: { zh: '每年 100 个' },
        },
        organs: { delegatedBy: { zh: '省局' }, delegatedTo: { zh: '市局' } },
      }),
    ).toEqual([
      'ways.online: 全程网办（Ⅳ级），可以网上付费',
      'ways.elsewhere: 跨省，邻省也能办',
      'ways.mail: 结果可以寄到家',
      'ways.limit: 每年 100 个',
      'ways.delegated: 市局，受省局委托',
    ]);
  });
});
