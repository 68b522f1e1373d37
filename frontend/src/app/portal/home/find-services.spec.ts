import type { ServiceCard } from '#shared/api/service';
import { findServices, namePieces } from './find-services';

function service(item: string, zh: string, more: Partial<ServiceCard> = {}): ServiceCard {
  return {
    item,
    name: { zh },
    summary: { zh: '一句话。' },
    synonyms: [],
    department: { key: 'market', name: { zh: '市场监督管理局' } },
    audience: ['1'],
    themes: [{ zh: '开店' }],
    visits: 0,
    ...more,
  };
}

const sign = service('sign', '户外招牌设置', { summary: { zh: '餐饮店门口装招牌。' } });
const food = service('food', '食品经营许可（餐饮服务）', { synonyms: ['开面馆', 'cyfw'] });
const all = [sign, food];

describe('findServices', () => {
  const table: readonly [query: string, found: readonly string[]][] = [
    ['', []],
    ['  ', []],
    ['餐饮', ['food', 'sign']],
    ['开面馆', ['food']],
    ['CYFW', ['food']],
    ['户 外', ['sign']],
    ['市场监督', ['sign', 'food']],
    ['没有的事', []],
  ];
  for (const [query, found] of table) {
    it(`finds ${found.join(', ') || 'nothing'} for “${query}”, the name first`, () => {
      expect(findServices(all, query).map(({ item }) => item)).toEqual([...found]);
    });
  }
});

describe('namePieces', () => {
  it('marks what was found in the name and nothing else', () => {
    expect(namePieces('食品经营许可（餐饮服务）', '餐饮')).toEqual([
      { text: '食品经营许可（', found: false },
      { text: '餐饮', found: true },
      { text: '服务）', found: false },
    ]);
    expect(namePieces('户外招牌设置', '餐饮')).toEqual([{ text: '户外招牌设置', found: false }]);
    expect(namePieces('户外招牌设置', '')).toEqual([{ text: '户外招牌设置', found: false }]);
  });
});
