import type { Definition } from '#shared/definition/definition';
import { sayExpression } from '#shared/expression/say/say-expression';
import { aField, aForm } from '#shared/form/a-form.spec-support';
import { expressionNames } from '#shared/form/expression-names';

const label = (zh: string, en: string) => ({ label: { zh, en } });
const DEFINITION = {
  form: aForm([
    aField('choice', 'trade', { ...label('行业', 'Trade'), list: 'trades' }),
    aField('money', 'capital', { ...label('注册资本', 'Capital'), shownIn: 'yuan' }),
    aField('yesNo', 'online', label('网上经营', 'Online trade')),
    aField('person', 'owner', { ...label('负责人', 'Owner'), parts: ['idNumber'] }),
    aField('dateRange', 'lease', label('租期', 'Lease')),
    {
      kind: 'repeat',
      key: 'rooms',
      ...label('房间', 'Rooms'),
      max: 9,
      summary: ['area'],
      elements: [aField('number', 'area', label('面积', 'Area'))],
    },
    aField('number', 'area', label('总面积', 'Whole area')),
  ]),
  codeLists: [
    { key: 'trades', name: { zh: '行业' }, entries: [{ key: 'catering', label: { zh: '餐饮', en: 'Catering' } }] },
  ],
  chain: {
    steps: [
      {
        kind: 'task',
        key: 'inspect',
        name: { zh: '现场核查', en: 'Inspection' },
        outcomes: [{ key: 'pass', label: { zh: '符合', en: 'Fit' } }],
      },
    ],
  },
} as unknown as Definition;

describe('Names of a definition', () => {
  const names = expressionNames(DEFINITION);
  const table: readonly (readonly [source: string, zh: string, en: string])[] = [
    ['form.trade == "catering"', '行业 是 餐饮', 'Trade is Catering'],
    ['form.online', '网上经营 为是', 'Online trade is yes'],
    ['form.capital > 10000', '注册资本 大于 100 元', 'Capital is above 100 yuan'],
    [
      'isIdNumber(form.owner.idNumber)',
      '负责人的身份证号 是有效的身份证号码',
      'identity number of Owner is a valid identity number',
    ],
    ['form.lease.to < today', '租期的结束日期 早于 今天', 'last day of Lease is before today'],
    [
      'form.rooms.all(r, r.area < form.area)',
      '房间 每一行：面积 小于 总面积',
      'every row of Rooms: Area is below Whole area',
    ],
    ['size(form.rooms) > 1', '房间 的行数 大于 1', 'the number of rows of Rooms is above 1'],
    ['step.inspect.outcome == "pass"', '现场核查的办理结果 是 符合', 'Outcome of Inspection is Fit'],
    ['applicant.kind == "organisation"', '申请人类型 是 单位', 'Kind of applicant is Organisation'],
    ['has(applicant.org.uscc)', '申请单位信用代码 已有', 'Credit code of the applying organisation is known'],
  ];
  for (const [source, zh, en] of table) {
    it(`say ${source}: ${zh}`, () => expect(sayExpression(source, names)).toEqual({ zh, en }));
  }

  it('say a row by the group that it stands in', () => {
    expect(sayExpression('row.area > 3', names, { row: 'form.rooms[]' }).zh).toBe('面积 大于 3');
  });

  it('are made once for a definition', () => expect(expressionNames(DEFINITION)).toBe(names));
});
