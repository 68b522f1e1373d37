import { COMPREHENSIONS, FUNCTIONS } from '#shared/expression/functions';
import type { Names } from '#shared/expression/say/names';
import { NAMES } from '#shared/expression/say/names.spec-support';
import { sayExpression } from '#shared/expression/say/say-expression';
import { EN } from '#shared/expression/say/wording-en';
import { ZH } from '#shared/expression/say/wording-zh';

describe('An expression in words', () => {
  const table: readonly (readonly [source: string, zh: string, en: string])[] = [
    ['"cold" in form.projects', '经营项目 包含 冷食类制售', 'Projects includes Cold food'],
    ['!("cold" in form.projects)', '经营项目 不包含 冷食类制售', 'Projects does not include Cold food'],
    ['form.seats > 3', '座位数 大于 3', 'Seats is above 3'],
    [
      'form.area >= 50.5 && form.area <= 100',
      '面积 不小于 50.5，并且 面积 不大于 100',
      'Floor area is at least 50.5 and Floor area is at most 100',
    ],
    ['form.online', '网上经营 为是', 'Online trade is yes'],
    ['!form.online', '网上经营 为否', 'Online trade is no'],
    ['form.online == false', '网上经营 为否', 'Online trade is no'],
    ['form.name', '名称', 'Name'],
    ['form.kind == "a"', '种类 是 甲', 'Kind is A'],
    ['form.kind in ["a", "b"]', '种类 是 甲、乙 之一', 'Kind is one of A, B'],
    ['!(form.kind in ["a", "b"])', '种类 不是 甲、乙 之一', 'Kind is none of A, B'],
    ['form.kind in ["a"]', '种类 是 甲', 'Kind is A'],
    [
      'form.online || form.area > 3.5 && form.kind in ["a", "b"]',
      '网上经营 为是，或者（面积 大于 3.5，并且 种类 是 甲、乙 之一）',
      'Online trade is yes or (Floor area is above 3.5 and Kind is one of A, B)',
    ],
    [
      '(form.online || form.area > 3.5) && !has(form.name)',
      '（网上经营 为是，或者 面积 大于 3.5），并且 名称 没填',
      '(Online trade is yes or Floor area is above 3.5) and Name was not answered',
    ],
    [
      'form.online && form.kind == "b" && has(form.name)',
      '网上经营 为是，并且 种类 是 乙，并且 名称 已填',
      'Online trade is yes and Kind is B and Name was answered',
    ],
    [
      'form.projects.exists(p, p in ["cold", "raw"])',
      '经营项目 至少包含 冷食类制售、生食类制售 之一',
      'Projects includes any of Cold food, Raw food',
    ],
    ['form.projects.exists(p, p == "cold")', '经营项目 包含 冷食类制售', 'Projects includes Cold food'],
    [
      'form.projects.all(p, p == "cold" || p == "hot")',
      '经营项目 只含 冷食类制售、热食类制售',
      'Projects has only Cold food, Hot food',
    ],
    [
      'form.projects.exists(p, p != "cold" && p != "hot")',
      '经营项目 含有 冷食类制售、热食类制售 以外的',
      'Projects has others than Cold food, Hot food',
    ],
    [
      'form.projects.all(p, p.startsWith("c"))',
      '经营项目 每一项：该项 以“c”开头',
      'every entry of Projects: it begins with “c”',
    ],
    [
      'form.warehouses.exists(w, w.area > 10.0)',
      '仓库 有一行：面积 大于 10',
      'any row of Warehouses: Area is above 10',
    ],
    [
      'form.warehouses.all(w, w.use == "cold" && has(w.area)) && form.online',
      '（仓库 每一行：用途 是 冷库，并且 面积 已填），并且 网上经营 为是',
      '(every row of Warehouses: Use is Cold store and Area was answered) and Online trade is yes',
    ],
    [
      'form.warehouses.exists_one(w, w.use == "cold")',
      '仓库 恰有一行：用途 是 冷库',
      'exactly one row of Warehouses: Use is Cold store',
    ],
    [
      '!form.warehouses.exists(w, w.use == "cold")',
      '仓库 没有一行：用途 是 冷库',
      'no row of Warehouses: Use is Cold store',
    ],
    ['size(form.warehouses) > 2', '仓库 的行数 大于 2', 'the number of rows of Warehouses is above 2'],
    ['size(form.projects) == 1', '经营项目 的项数 等于 1', 'the number of entries of Projects is 1'],
    ['size(form.name) > 20', '名称 的字数 大于 20', 'the number of characters of Name is above 20'],
    [
      'size(form.warehouses.filter(w, w.area > 10)) >= 2',
      '仓库 中（面积 大于 10）的行数 不小于 2',
      'the number of rows of Warehouses (where Area is above 10) is at least 2',
    ],
    [
      'sum(form.warehouses.map(w, w.area)) > 200',
      '仓库 各行的 面积 的合计 大于 200',
      'the sum of Area of each row of Warehouses is above 200',
    ],
    [
      'form.warehouses.map(w, w.use == "cold", w.area * 2)',
      '仓库 中（用途 是 冷库）的各行的（面积 × 2）',
      '(Area × 2) of each of the rows of Warehouses (where Use is Cold store)',
    ],
    [
      'form.warehouses[0].area + form.warehouses[1].area',
      '仓库 第 1 行的 面积 + 仓库 第 2 行的 面积',
      'Area of row 1 of Warehouses + Area of row 2 of Warehouses',
    ],
    [
      'form.warehouses.exists(w, w.parts.exists(p, p.size > w.area))',
      '仓库 有一行：隔间 有一行：大小 大于 外面那行的 面积',
      'any row of Warehouses: any row of Parts: Size is above Area of the outer row',
    ],
    [
      'form.warehouses.exists(w, w.area > row.area)',
      '仓库 有一行：面积 大于 本行的 面积',
      'any row of Warehouses: Area is above Area of this row',
    ],
    ['row.area > 3', '面积 大于 3', 'Area is above 3'],
    ['(form.area + form.seats) * 2 - 1', '（面积 + 座位数）× 2 − 1', '(Floor area + Seats) × 2 − 1'],
    ['form.area - (form.seats - 1)', '面积 −（座位数 − 1）', 'Floor area − (Seats − 1)'],
    ['form.area / form.seats % 3', '（面积 ÷ 座位数）除以 3 的余数', 'the rest of (Floor area ÷ Seats) ÷ 3'],
    ['-form.area < -3', '−面积 小于 −3', '−Floor area is below −3'],
    ['-(form.area + 1)', '−（面积 + 1）', '−(Floor area + 1)'],
    [
      'form.online ? form.area : form.area * 2',
      '若 网上经营 为是，则 面积，否则 面积 × 2',
      'if Online trade is yes then Floor area, otherwise Floor area × 2',
    ],
    [
      '(form.online ? "a" : "b") == form.kind',
      '（若 网上经营 为是，则 甲，否则 乙）是 种类',
      '(if Online trade is yes then A, otherwise B) is Kind',
    ],
    [
      'form.kind == (form.online ? "a" : form.area > 3 ? "b" : "a")',
      '种类 是（若 网上经营 为是，则 甲，否则 若 面积 大于 3，则 乙，否则 甲）',
      'Kind is (if Online trade is yes then A, otherwise if Floor area is above 3 then B, otherwise A)',
    ],
    [
      'daysBetween(today, form.start) > 30',
      '从 今天 到 开业日期 的天数 大于 30',
      'the days from today to Opening day is above 30',
    ],
    [
      'form.start >= addDays(today, 7)',
      '开业日期 不早于 今天 之后 7 天',
      'Opening day is not before 7 days after today',
    ],
    [
      'form.start < addMonths(today, -3)',
      '开业日期 早于 今天 之前 3 个月',
      'Opening day is before 3 months before today',
    ],
    ['form.start < "2026-12-01"', '开业日期 早于 2026 年 12 月 1 日', 'Opening day is before 1 December 2026'],
    [
      'yearsBetween(birthdayOf(form.idNumber), today) >= 18',
      '从 身份证号 中的出生日期 到 今天 的整年数 不小于 18',
      'the whole years from the birthday in Identity number to today is at least 18',
    ],
    [
      'ageOn(form.idNumber, today) >= 18',
      '按 身份证号 算到 今天 的周岁 不小于 18',
      'the age by Identity number on today is at least 18',
    ],
    [
      'isUscc(form.uscc) && !isIdNumber(form.idNumber)',
      '信用代码 是有效的统一社会信用代码，并且 身份证号 不是有效的身份证号码',
      'Credit code is a valid credit code and Identity number is no valid identity number',
    ],
    [
      'form.name.startsWith("张") || !form.name.contains("公司")',
      '名称 以“张”开头，或者 名称 不含“公司”',
      'Name begins with “张” or Name does not contain “公司”',
    ],
    ['form.name.trim() == ""', '名称 去掉首尾空格 为空', 'Name without blanks around it is empty'],
    ['form.name != ""', '名称 不为空', 'Name is not empty'],
    ['step.inspect.outcome == "pass"', '现场核查的办理结果 是 通过', 'outcome of the inspection is passed'],
    ['has(step.inspect.outcome)', '现场核查的办理结果 已有', 'outcome of the inspection is known'],
    [
      'applicant.kind == "person" ? form.owner.name : form.name',
      '若 申请人类型 是 个人，则 负责人 的 name，否则 名称',
      'if Kind of applicant is Person then name of Owner, otherwise Name',
    ],
    [
      'form.owner.name + "（" + string(form.seats) + "）"',
      '负责人 的 name +“（”+ 座位数 +“）”',
      'name of Owner + “（” + Seats + “）”',
    ],
    [
      '{"a": 1.0, "b": 2.5}[form.kind] * form.area',
      '按 种类 查表（甲：1；乙：2.5）× 面积',
      'the value for Kind in (A: 1; B: 2.5) × Floor area',
    ],
    ['form.unknown == "x"', 'form.unknown 是“x”', 'form.unknown is “x”'],
    ['true', '是', 'yes'],
    [
      '!(form.online && form.seats > 3)',
      '并非（网上经营 为是，并且 座位数 大于 3）',
      'not (Online trade is yes and Seats is above 3)',
    ],
    [
      'weekdayOf(form.start) in [6, 7]',
      '开业日期 的星期数（周一为 1）是 6、7 之一',
      'the weekday of Opening day (Monday is 1) is one of 6, 7',
    ],
    ['form.name.substring(0, 2) == "青禾"', '名称 的第 1 到 2 个字 是“青禾”', 'characters 1 to 2 of Name is “青禾”'],
    ['form.projects == ["cold"]', '经营项目 是（冷食类制售）', 'Projects is (Cold food)'],
    ['[form.area, 3.0]', '（面积、3）', '(Floor area, 3)'],
    ['form.seats >', 'form.seats >', 'form.seats >'],
    [
      '!form.warehouses.all(w, w.area > 3)',
      '仓库 并非每一行：面积 大于 3',
      'not every row of Warehouses: Area is above 3',
    ],
    [
      '!form.projects.exists(p, p in ["cold", "hot"])',
      '经营项目 不含 冷食类制售、热食类制售 中的任何一项',
      'Projects includes none of Cold food, Hot food',
    ],
    ['!form.projects.all(p, p == "cold")', '经营项目 含有 冷食类制售 以外的', 'Projects has others than Cold food'],
    ['form.projects.all(p, p != "raw")', '经营项目 不包含 生食类制售', 'Projects does not include Raw food'],
    ['form.capital >= 5000000', '注册资本 不小于 50,000 元', 'Capital is at least 50,000 yuan'],
    ['form.capital * 2 < 150.0', '注册资本 × 2 小于 150', 'Capital × 2 is below 150'],
    ['3 < form.area', '面积 大于 3', 'Floor area is above 3'],
    ['form.name.substring(3)', '名称 从第 4 个字起的部分', 'what follows in Name from character 4 on'],
    [
      'form.warehouses.filter(w, w.area > 10)',
      '仓库 中（面积 大于 10）的行',
      'the rows of Warehouses (where Area is above 10)',
    ],
    ['[1, 2].exists(x, x == form.seats)', '（1、2）有一项：该项 是 座位数', 'any entry of (1, 2): it is Seats'],
    ['form.start == today', '开业日期 就是 今天', 'Opening day is today'],
    [
      'dayOf(today) == 1 || monthOf(today) != 12',
      '今天 的日（几号）等于 1，或者 今天 的月份 不等于 12',
      'the day of the month of today is 1 or the month of today is not 12',
    ],
    ['!isDate(form.name)', '名称 不是一个日期', 'Name is no date'],
    [
      'size("热食") + int(3.7)',
      '“热食”的字数 + 3.7 的整数部分',
      'the number of characters of “热食” + 3.7 without its fraction',
    ],
  ];
  for (const [source, zh, en] of table) {
    it(`says ${source}: ${zh}`, () => expect(sayExpression(source, NAMES)).toEqual({ zh, en }));
  }

  it('knows whose row it stands in, and what its result is given to', () => {
    expect(sayExpression('row.use == "cold"', NAMES, { row: 'form.warehouses[]' }).zh).toBe('用途 是 冷库');
    expect(sayExpression('form.online ? "a" : "b"', NAMES, { result: 'form.kind' }).zh).toBe(
      '若 网上经营 为是，则 甲，否则 乙',
    );
  });

  it('calls the parts of an answer by their names, and puts labels that are questions in quotes', () => {
    const names: Names = {
      ...NAMES,
      path: (path) =>
        path === 'form.asked'
          ? { zh: '网上卖吗？', en: 'Online?' }
          : path === 'form.place.region'
            ? { zh: '区划' }
            : undefined,
    };
    expect(
      sayExpression('form.asked ? {"region": form.asked} : {"other": ""}', names, { result: 'form.place' }),
    ).toEqual({
      zh: '若“网上卖吗？”为是，则（区划：“网上卖吗？”），否则（“other”：空）',
      en: 'if “Online?” is yes then (区划: “Online?”), otherwise (“other”: nothing)',
    });
  });

  it('has words for every function, and asks for the name of any other', () => {
    const named = [...FUNCTIONS].filter((name) => !['has', 'size'].includes(name) && !COMPREHENSIONS.has(name));
    for (const { calls } of [ZH, EN]) expect(named.filter((name) => !Object.hasOwn(calls, name))).toEqual([]);
    const called = (name: string) => (name === 'ratio' ? { zh: '比率', en: 'ratio' } : undefined);
    expect(sayExpression('ratio(form.area, 2) > 1', { ...NAMES, called })).toEqual({
      zh: '比率（面积，2）大于 1',
      en: 'ratio(Floor area, 2) is above 1',
    });
  });
});
