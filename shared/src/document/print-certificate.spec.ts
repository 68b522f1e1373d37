import type { JsonObject } from '#shared/kernel/json';
import { RandomCase, GOLDEN } from '#shared/case/random-case.spec-support';
import { decideCase } from '#shared/case/decide-case';
import type { Definition } from '#shared/definition/definition';
import { certificateLines } from '#shared/document/certificate-lines';
import { issueDocument } from '#shared/document/issue-document';
import { mask } from '#shared/document/mask';
import { printCertificate } from '#shared/document/print-certificate';

const PEOPLE = {
  documents: ['market.reviewer'],
  inspect: ['market.inspector', 'market.inspector'],
  review: ['market.reviewer'],
  decide: ['market.chief'],
} as const;

function granted(): RandomCase {
  const run = new RandomCase(GOLDEN);
  const give = (post: string, name: string, kind: 'accept' | 'decide') => {
    const decided = decideCase(run.facts, run.state, run.command(kind, 0), { account: name, name, posts: [post] });
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    run.add(decided.value);
  };
  give('hall.clerk', 'clerk', 'accept');
  for (const posts of Object.values(PEOPLE)) posts.forEach((post, index) => give(post, `${post}.${index}`, 'decide'));
  run.issue();
  return run;
}

describe('Papers of a granted case', () => {
  const run = granted();

  it('are a certificate with labels in place of keys, valid five years to the day before', () => {
    const [issued] = run.state.certificates;
    const printed = printCertificate(run.facts, run.state, issued!)!;
    const lines = Object.fromEntries(printed.lines.map(({ label, value }) => [label, value]));

    expect(run.state.end?.kind).toBe('granted');
    expect([issued!.validFrom, issued!.validUntil]).toEqual(['2026-03-02', '2031-03-01']);
    expect(printed.title).toBe('食品经营许可证');
    expect(lines['经营项目']).toContain('热食类制售');
    expect(lines['经营场所']).toBe('青禾市江岸区滨河路 12 号一层');
    expect(lines['经营者名称']).toBe('青禾市江岸区张伟面馆');
    expect(printed.mark[0]).toBe('演示 · 无法律效力的印章');
    expect(JSON.stringify(printed)).not.toContain('undefined');
  });

  it('are documents without holes: a line that has nothing to say is left out', () => {
    for (const template of GOLDEN.documents) {
      const printed = issueDocument(run.facts, run.state, { template: template.key, number: '青〔2026〕000001号' })!;
      expect(printed.paragraphs.join('\n')).not.toMatch(/\{\{|\}\}|undefined/);
      expect(printed.paragraphs.length).toBeGreaterThan(1);
    }
  });

  for (const [value, sensitive] of [
    ['form.account', true],
    ['form.account.number', true],
    ['form.account.holder', true],
    ['form.keeper', true],
    ['form.keeper.idNumber', true],
    ['form.keeper.name', false],
    ['"账号 " + form.account.number', true],
    ['applicant.idNumber', true],
    ['form.name', false],
    ['"12315"', false],
  ] as const) {
    it(`${sensitive ? 'know' : 'do not call'} ${value} sensitive, whatever the definition says of a bank account`, () => {
      const definition = JSON.parse(JSON.stringify(GOLDEN)) as Definition;
      definition.form.pages[0]!.sections[0]!.elements.push(
        { key: 'account', kind: 'bankAccount', label: { zh: '收款账户' }, sensitivity: 'public' },
        { key: 'keeper', kind: 'person', label: { zh: '保管人' }, parts: ['idNumber'], sensitivity: 'sensitive' },
      );
      const keeper = { name: '张伟', idNumber: '00000019850312001X' };
      const account = { holder: '张伟', bank: '青禾银行', number: '6222000011112222333' };
      const { state } = run;
      const answers = { ...state.answers, keeper, account };
      const profile = { kind: 'person', name: '张伟', idNumber: '00000019850312001X' } as const;
      const [licence] = definition.results;
      if (licence?.kind !== 'certificate') throw new Error('no licence');
      const result = { ...licence, lines: [{ label: { zh: '某项' }, value }] };
      const [line] = certificateLines({ ...run.facts, definition }, { ...state, answers, profile }, result, 'zh');
      expect(line?.value).toBeTruthy();
      expect(line?.sensitive).toBe(sensitive);
    });
  }

  it('show a drawn signature as its strokes, and a typed one as text', () => {
    const definition = JSON.parse(JSON.stringify(GOLDEN)) as Definition;
    definition.form.pages[0]!.sections[0]!.elements.push({ key: 'hand', kind: 'signature', label: { zh: '签名' } });
    const [licence] = definition.results;
    if (licence?.kind !== 'certificate') throw new Error('no licence');
    const result = { ...licence, lines: [{ label: { zh: '签名' }, value: 'form.hand' }] };
    const line = (hand: JsonObject) =>
      certificateLines(
        { ...run.facts, definition },
        { ...run.state, answers: { ...run.state.answers, hand } },
        result,
        'zh',
      )[0];
    const drawn = line({ strokes: [[1, 2, 3, 4]], width: 10, height: 5 });
    expect([drawn?.value, drawn?.drawing]).toEqual(['已签名', { path: 'M1 2L3 4', width: 10, height: 5 }]);
    expect([line({ typed: '张伟' })?.value, line({ typed: '张伟' })?.drawing]).toEqual(['张伟', undefined]);
  });

  it('mask sensitive values in public', () => {
    expect(mask('00000019850312001X')).toBe('0000**********001X');
    expect(mask('张伟')).toBe('张*');
    expect(mask('')).toBe('');
  });
});
