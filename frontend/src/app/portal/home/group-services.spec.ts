import type { ServiceCard } from '#shared/api/service';
import { groupServices } from './group-services';

const food = {
  item: 'food',
  department: { key: 'market', name: { zh: '市场监督管理局' } },
  audience: ['1', '2', 'Z9'],
  themes: [{ zh: '开店' }, { zh: '餐饮' }],
} as unknown as ServiceCard;
const sign = {
  ...food,
  item: 'sign',
  department: { key: 'urban', name: { zh: '城市管理局' } },
  audience: ['2'],
  themes: [{ zh: '开店' }],
};

describe('groupServices', () => {
  const shape = (grouping: 'audience' | 'theme' | 'department'): [string, string[]][] =>
    groupServices([food, sign], grouping).map(({ name, services }) => [name.zh, services.map(({ item }) => item)]);

  it('groups by theme, department and audience in words; a code without words makes no group', () => {
    expect(shape('theme')).toEqual([
      ['开店', ['food', 'sign']],
      ['餐饮', ['food']],
    ]);
    expect(shape('department')).toEqual([
      ['市场监督管理局', ['food']],
      ['城市管理局', ['sign']],
    ]);
    expect(shape('audience')).toEqual([
      ['自然人', ['food']],
      ['企业法人', ['food', 'sign']],
    ]);
  });
});
