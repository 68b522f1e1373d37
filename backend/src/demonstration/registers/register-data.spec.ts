import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIdNumber } from '#shared/concept/id-number';
import { registerAnswer } from '#shared/concept/register-answer';
import type { RegisterQuestionKey } from '#shared/concept/register-question';
import { isUscc } from '#shared/concept/uscc';
import { isCivilDate } from '#shared/kernel/civil-date';
import { PEOPLE } from '#backend/demonstration/people';
import { answerQuestion } from '#backend/demonstration/registers/answer-question';
import { BUILDINGS } from '#backend/demonstration/registers/buildings';
import { BUSINESSES } from '#backend/demonstration/registers/businesses';
import { DISHONEST } from '#backend/demonstration/registers/dishonest';
import { PERSONS } from '#backend/demonstration/registers/persons';

const TODAY = '2026-11-24';
const ask = (question: RegisterQuestionKey, query: unknown, wrong = false) => {
  const answer = answerQuestion(question, query, { today: TODAY, wrong });
  expect(registerAnswer(question).safeParse(answer).success).withContext(question).toBeTrue();
  return answer;
};

describe('The registers of the demonstration', () => {
  it('have well-formed numbers of the division that does not exist, each once', () => {
    for (const { idNumber } of PERSONS) expect([idNumber, isIdNumber(idNumber)]).toEqual([idNumber, true]);
    for (const { uscc } of BUSINESSES) expect([uscc, isUscc(uscc)]).toEqual([uscc, true]);
    expect(PERSONS.every(({ idNumber }) => idNumber.startsWith('000000'))).toBeTrue();
    expect(BUSINESSES.every(({ uscc }) => uscc.startsWith('000000', 2))).toBeTrue();
    expect(new Set(PERSONS.map(({ idNumber }) => idNumber)).size).toBe(PERSONS.length);
    expect(new Set(BUSINESSES.map(({ uscc }) => uscc)).size).toBe(BUSINESSES.length);
    expect(BUILDINGS.every(({ date }) => isCivilDate(date))).toBeTrue();
    expect(DISHONEST.every(({ number }) => isIdNumber(number) || isUscc(number))).toBeTrue();
  });

  it('know every applicant of the demonstration, and the business that he stands for', () => {
    for (const { profile } of PEOPLE) {
      if (profile === undefined) continue;
      const { name, idNumber } = profile;
      expect(ask('civil.realName', { name, idNumber })).toEqual(
        jasmine.objectContaining({ matches: true, alive: true }),
      );
      if (profile.org === undefined) continue;
      const { uscc, ...registered } = profile.org;
      expect(ask('business.subject', { uscc })).toEqual(jasmine.objectContaining({ found: true, ...registered }));
      expect(ask('property.place', { address: registered.address, region: registered.region })).toEqual(
        jasmine.objectContaining({ found: true }),
      );
    }
  });

  it('know the managers whom the golden applications name', () => {
    const path = join(process.cwd(), 'shared', 'golden', 'food-business-catering-new', 'applicants.json');
    const golden = JSON.parse(readFileSync(path, 'utf8')) as {
      answers: { managers?: { name: string; idNumber?: string }[] };
    }[];
    const managers = golden.flatMap(({ answers }) => answers.managers ?? []).filter(({ idNumber }) => idNumber);
    expect(managers.length).toBeGreaterThan(10);
    for (const { name, idNumber } of managers)
      expect(ask('civil.realName', { name, idNumber }))
        .withContext(name)
        .toEqual(jasmine.objectContaining({ matches: true }));
  });

  const table: readonly [RegisterQuestionKey, object, object][] = [
    ['civil.realName', { name: '李娜', idNumber: '000000199003072511' }, { matches: false }],
    [
      'civil.realName',
      { name: '喻金山', idNumber: PERSONS.find(({ name }) => name === '喻金山')!.idNumber },
      { matches: true, alive: false, age: 97 },
    ],
    ['business.nameFree', { fullName: '青禾市江岸区张伟面馆', region: '000001' }, { free: false, similar: [] }],
    [
      'business.nameFree',
      { fullName: '青禾市江岸区好味道小面馆', region: '000001' },
      { free: true, similar: ['青禾市江岸区好味道面馆'] },
    ],
    ['business.nameFree', { fullName: '青禾市江岸区晨光早点铺', region: '000001' }, { free: true, similar: [] }],
    [
      'business.nameFree',
      { fullName: '青禾市云栖区国际水饺馆', region: '000003' },
      { free: true, similar: [], hint: '名称含有“国际”，登记机关会另行核实' },
    ],
    ['business.subject', { uscc: '91350100M000100Y43' }, { found: false }],
    [
      'business.scopeItems',
      { codes: ['flowers'] },
      { preLicence: false, preLicences: [], postLicences: [], unknown: [] },
    ],
    [
      'business.scopeItems',
      { codes: ['catering', 'express', 'magic'] },
      {
        preLicence: true,
        preLicences: [{ code: 'express', licence: '快递业务经营许可证', organ: '邮政管理部门' }],
        postLicences: [{ code: 'catering', licence: '食品经营许可证', organ: '市场监督管理部门' }],
        unknown: ['magic'],
      },
    ],
    [
      'property.place',
      { address: '江岸区滨江路 88 号', region: '000001' },
      { found: true, use: '商业服务', owner: '青禾市万象商业管理有限公司', area: 210 },
    ],
    ['property.place', { address: '江岸区滨江路 88 号', region: '000002' }, { found: false }],
    [
      'building.acceptance',
      { name: '星光广场' },
      { found: true, kind: '抽查合格', number: '青禾建消备查字〔2022〕第 045 号', date: '2022-08-09' },
    ],
    ['building.acceptance', { name: '星光广场', address: '别处' }, { found: false }],
    [
      'credit.dishonest',
      { number: '91000000MA0000105U' },
      { listed: true, since: '2024-10-09', reason: '提供虚假材料取得行政许可，被吊销营业执照' },
    ],
    ['credit.dishonest', { number: '000000199003072511' }, { listed: false }],
  ];
  for (const [question, query, answer] of table) {
    it(`answer ${question} ${JSON.stringify(query)}`, () => {
      expect<unknown>(ask(question, query)).toEqual(answer);
    });
  }

  const known: Readonly<Record<RegisterQuestionKey, object>> = {
    'civil.realName': { name: '张伟', idNumber: '000000199003072511' },
    'civil.elders': { region: '000000', minAge: 80, asOf: TODAY },
    'business.nameFree': { fullName: '青禾市江岸区新名面馆', region: '000001' },
    'business.subject': { uscc: '91000000MA7K4T9D2L' },
    'business.scopeItems': { codes: ['catering'] },
    'property.place': { address: '青禾市江岸区滨江路88号', region: '000001' },
    'building.acceptance': { name: '星光广场' },
    'credit.dishonest': { number: '000000199003072511' },
  };
  for (const [question, query] of Object.entries(known)) {
    it(`answer ${question} well-formed and otherwise when they err`, () => {
      const key = question as RegisterQuestionKey;
      expect<unknown>(ask(key, query, true)).not.toEqual(ask(key, query));
    });
  }

  it('give no answer to what does not fit the question', () => {
    expect(answerQuestion('business.subject', { uscc: '1' }, { today: TODAY, wrong: false })).toBeUndefined();
  });

  it('find the elders of an age who are alive, a division at a time or all, on any day', () => {
    const elders = (region: string, minAge: number, asOf = TODAY) =>
      (ask('civil.elders', { region, minAge, asOf }) as { persons: { age: number; name: string }[] }).persons;

    expect([70, 80, 90, 100].map((age) => elders('000000', age).length)).toEqual([30, 26, 12, 4]);
    expect(['000001', '000002', '000003'].map((region) => elders(region, 80).length)).toEqual([9, 9, 8]);
    expect(elders('000000', 80, '2026-11-25').map(({ name }) => name)).toContain('姜文斌');
    expect(elders('000000', 80).map(({ name }) => name)).not.toContain('姜文斌');
    expect(elders('000000', 80).map(({ name }) => name)).not.toContain('喻金山');
  });
});
