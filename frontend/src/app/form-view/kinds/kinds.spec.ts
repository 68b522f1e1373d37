import { provideZonelessChangeDetection } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { Json } from '#shared/kernel/json';
import { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import { provideWords } from '../../i18n/provide-words';
import type { FormSession } from '../form-session';
import { PageView } from '../page-view';
import { provideFormView } from '../provide-form-view';
import { sampleSession } from '../testing/sample';

/** What is typed into which control, what is stored then, and what the issue on leaving says; '' for none. */
type Row = readonly [
  what: string,
  more: object,
  typed: Readonly<Record<string, string>>,
  stored: unknown,
  issue: string,
];

const yuan = { kind: 'money', shownIn: 'yuan', max: 100_000_000 };
const rent = { kind: 'dateRange', maxDays: 366 };
const opening = { kind: 'time', min: '08:00', max: '20:00', step: 30 };
const org = { kind: 'organisation', parts: ['uscc', 'phone'] };
const account = { kind: 'bankAccount', withBranch: true };
const whole = { 'q-x': '张伟', 'q-x-bank': '青禾银行', 'q-x-branch': '江岸支行' };
const stored = { holder: '张伟', bank: '青禾银行', branch: '江岸支行' };

const ROWS: readonly Row[] = [
  ['money as people write it', yuan, { 'q-x': '１，２３４．５０' }, 123450, ''],
  ['money in ten thousands', { kind: 'money', shownIn: 'wanYuan' }, { 'q-x': '3.5' }, 3_500_000, ''],
  ['money finer than a fen', yuan, { 'q-x': '1.234' }, '1.234', '请填金额，如 1234.50，精确到分。'],
  ['money that is none', yuan, { 'q-x': '三万' }, '三万', '请填金额，如 1234.50，精确到分。'],
  ['money above the largest', yuan, { 'q-x': '1000000.01' }, 100_000_001, '请填不大于 1,000,000 元 的金额。'],
  ['no money', yuan, { 'q-x': ' ' }, undefined, ''],
  ['a range', rent, { 'q-x': '2026-01-01', 'q-x-to': '2026-12-31' }, { from: '2026-01-01', to: '2026-12-31' }, ''],
  ['half a range', rent, { 'q-x': '2026-01-01' }, { from: '2026-01-01' }, '请填写这一项。'],
  [
    'a range backwards',
    rent,
    { 'q-x': '2026-01-02', 'q-x-to': '2026-01-01' },
    { from: '2026-01-02', to: '2026-01-01' },
    '结束日期早于开始日期，请改其中一个。',
  ],
  [
    'a range too long',
    rent,
    { 'q-x': '2026-01-01', 'q-x-to': '2028-01-01' },
    { from: '2026-01-01', to: '2028-01-01' },
    '请最多选 366 天，现在是 731 天。',
  ],
  ['a range without end', { ...rent, openEnd: true }, { 'q-x': '2026-01-01' }, { from: '2026-01-01' }, ''],
  ['a time', opening, { 'q-x': '08:30' }, '08:30', ''],
  ['a time too early', opening, { 'q-x': '07:30' }, '07:30', '请选 08:00 或以后的时间。'],
  ['a time too late', opening, { 'q-x': '20:30' }, '20:30', '请选 20:00 或以前的时间。'],
  ['a time between the steps', opening, { 'q-x': '08:15' }, '08:15', '请从 08:00 起，每隔 30 分钟选。'],
  [
    'an organisation',
    org,
    { 'q-x': '青禾公司', 'q-x-uscc': '9135 0100 m000100y43', 'q-x-phone': '+86 138 0000 0000' },
    { name: '青禾公司', uscc: '91350100M000100Y43', phone: '13800000000' },
    '',
  ],
  [
    'an organisation with a wrong code',
    org,
    { 'q-x': '青禾公司', 'q-x-uscc': '91350100M000100Y44', 'q-x-phone': '13800000000' },
    { name: '青禾公司', uscc: '91350100M000100Y44', phone: '13800000000' },
    '信用代码对不上，请再核对 18 位代码。',
  ],
  [
    'an account',
    account,
    { ...whole, 'q-x-number': '6222 ００００ 1111-2222' },
    { ...stored, number: '6222000011112222' },
    '',
  ],
  [
    'an account with too few digits',
    account,
    { ...whole, 'q-x-number': '1234567' },
    { ...stored, number: '1234567' },
    '请填 8 到 30 位数字的账号或卡号。',
  ],
  ['a phone number', { kind: 'phone' }, { 'q-x': '138 0000 0000' }, '13800000000', ''],
  ['an ID number', { kind: 'idNumber' }, { 'q-x': '11010519491231002x' }, '11010519491231002X', ''],
  ['an e-mail address', { kind: 'email' }, { 'q-x': ' name@qinghe.cn ' }, 'name@qinghe.cn', ''],
  ['a day', { kind: 'date' }, { 'q-x': '2026-11-24' }, '2026-11-24', ''],
  [
    'a person',
    { kind: 'person', parts: ['phone'] },
    { 'q-x-phone': '13800000000' },
    { name: '', phone: '13800000000' },
    '请填写这一项。',
  ],
];

describe('The twin of', () => {
  let fixture: ComponentFixture<PageView>;
  let session: FormSession;

  async function show(more: object, answers: Answers = {}): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), provideWords(), provideFormView()],
    });
    const form = Form.parse({
      pages: [
        {
          key: 'page',
          title: { zh: '页' },
          sections: [{ key: 'part', elements: [{ key: 'x', label: { zh: '某项' }, hint: { zh: '说明' }, ...more }] }],
        },
      ],
    });
    session = sampleSession(answers, form);
    fixture = TestBed.createComponent(PageView);
    fixture.componentRef.setInput('session', session);
    fixture.componentRef.setInput('page', session.form.pages[0]);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const inputs = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('input')];

  async function type(root: HTMLElement, typed: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, text] of Object.entries(typed)) {
      const control = root.querySelector<HTMLInputElement>(`#${id}`)!;
      control.value = text;
      control.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    }
  }

  const value = (): unknown => session.typed()['x'];
  const issues = (root: HTMLElement) => [...root.querySelectorAll('.tb-issue')].map((each) => each.textContent.trim());

  for (const [what, more, typed, wanted, issue] of ROWS) {
    it(`${what} takes what is typed and says what is wrong on leaving`, async () => {
      const root = await show(more);
      await type(root, typed);
      expect(value()).toEqual(wanted);
      expect(issues(root)).toEqual([]);
      inputs(root)[0]!.dispatchEvent(new Event('blur'));
      await fixture.whenStable();
      expect(issues(root).slice(0, 1)).toEqual(issue === '' ? [] : [issue]);
      const wrong = inputs(root).filter((control) => control.getAttribute('aria-invalid') === 'true');
      expect(wrong.length > 0).toBe(issue !== '');
      for (const control of wrong) {
        const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(ids.some((id) => root.querySelector(`#${id}`)?.classList.contains('tb-issue'))).toBeTrue();
      }
    });

    it(`${what} labels every control and has no answer once all is cleared`, async () => {
      const root = await show(more);
      for (const control of inputs(root)) expect(control.labels?.[0]?.textContent.trim()).toBeTruthy();
      await type(root, typed);
      await type(root, Object.fromEntries(inputs(root).map(({ id }) => [id, ''])));
      expect([undefined, '']).toContain(value() as undefined);
      expect(session.issues()).toEqual([]);
    });
  }

  it('money shows a stored amount with its unit, and leaves what is being typed as it is', async () => {
    const root = await show(yuan, { x: 123450 });
    const [control] = inputs(root);
    expect(control!.value).toBe('1,234.50');
    expect(control!.inputMode).toBe('decimal');
    expect(root.querySelector('#q-x-unit')?.textContent).toBe('元');
    await type(root, { 'q-x': '1234.' });
    expect(control!.value).toBe('1234.');
    expect(value()).toBe(123400);
  });

  it('a time has its limits and steps in the device’s own picker', async () => {
    const [control] = inputs(await show(opening));
    expect([control!.type, control!.min, control!.max, control!.step]).toEqual(['time', '08:00', '20:00', '1800']);
  });

  it('a range offers no last day before the first, and says where it may have none', async () => {
    const root = await show({ ...rent, openEnd: true, required: true }, { x: { from: '2026-03-01' } });
    const [from, to] = inputs(root);
    expect([from!.type, to!.type, to!.min]).toEqual(['date', 'date', '2026-03-01']);
    expect([from!.ariaRequired, to!.ariaRequired]).toEqual(['true', null]);
    expect(root.querySelector(`#${to!.getAttribute('aria-describedby')}`)?.textContent).toBe('长期有效的，不用填');
  });

  it('an account brings up the keyboard for digits and lets no browser keep its number', async () => {
    const number = inputs(await show(account)).at(-1)!;
    expect([number.inputMode, number.autocomplete]).toEqual(['numeric', 'off']);
  });

  for (const left of ['x', 3, ['x'], { from: 5 }] as readonly Json[]) {
    it(`a range shows nothing of ${JSON.stringify(left)}, which another version left, and can be filled`, async () => {
      const root = await show(rent, { x: left });
      expect(inputs(root).map(({ value: text }) => text)).toEqual(['', '']);
      await type(root, { 'q-x': '2026-01-01' });
      expect(value()).toEqual({ from: '2026-01-01' });
    });
  }
});
