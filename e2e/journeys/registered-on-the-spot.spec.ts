import type { Browser } from 'playwright-core';
import type { CaseView } from '#shared/api/case';
import type { Answers } from '#shared/form/answers';
import type { Language } from '#shared/kernel/language';
import { Applicant } from '../people/applicant.js';
import { smallPdf } from '../people/handed-files.js';
import { Officer } from '../people/officer.js';
import { Person } from '../people/person.js';
import type { RegisterMode } from '../system/registers.js';
import { openBrowser, screens } from '../system/browser.js';
import { signIn } from '../system/client.js';
import { readPrinted } from '../system/printed.js';
import { startSystem, type System } from '../system/system.js';
import { goldenAnswers } from './golden-applicant.js';
import { begin, save } from './other-applicant.js';

const ITEM = 'self-employed-registration';
const NAME = { zh: '个体工商户设立登记', en: 'Registration of a self-employed household' };
const LICENCE = { zh: '营业执照', en: 'Business licence' };
const SHOP = '青禾市江岸区晨露小吃店';
const ID = '经营者身份证明';
const PHONE = 390;
const DESK = 1366;
/** Longer than the platform waits for one answer of a register. */
const TOO_SLOW: RegisterMode = { mode: 'slow', ms: 3500 };
const SOON_MS = 15_000;
const MINUTE_MS = 60_000;

describe('A business is registered on the spot', () => {
  let system: System;
  let browser: Browser;
  let answers: Answers;
  const people: Person[] = [];
  const faults = (): string[] => people.flatMap((person) => person.faults);

  beforeAll(async () => {
    system = await startSystem('on_the_spot');
    browser = await openBrowser();
    answers = await goldenAnswers(ITEM, 'cleanSnackShop');
  });

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  /** A journey; what all screens showed stands in the report of a failure. */
  const journey = (what: string, run: () => Promise<void>): void =>
    it(what, async () => {
      try {
        await run();
        // No screen has a fault of accessibility, complains, or asks another host.
        expect(people.length).toBeGreaterThan(0);
        expect(faults()).toEqual([]);
      } catch (cause) {
        throw new Error([await screens(browser), ...faults()].join('\n'), { cause });
      } finally {
        await system.registers.behave('civil', { mode: 'normal' });
        people.length = 0;
        for (const context of browser.contexts()) await context.close();
      }
    });

  const at = async (width: number, account: string): Promise<Person> => {
    const person = await Person.at(browser, system.origin, width);
    people.push(person);
    return person.signIn(account);
  };

  /** From the search to the progress page: everything is typed, nothing has to be handed in. */
  async function apply(account: string, language: Language) {
    const applicant = new Applicant(await at(PHONE, account), language);
    if (language === 'en') await applicant.person.speak('English');
    await applicant.findService(language === 'en' ? 'business licence' : '营业执照', NAME[language]);
    await applicant.begin();
    await applicant.fillPages(ITEM, answers);
    await applicant.allMaterialsThere();
    return finish(applicant);
  }

  /** All but the last page was filled in before; here he goes on, hands in what the register did not prove, and submits. */
  async function goOn(account: string) {
    const client = await signIn(system.origin, account);
    const draft = await begin(client, ITEM);
    const { declare: _later, ...typed } = answers;
    await save(client, draft.id, typed, 'finish');
    const applicant = new Applicant(await at(PHONE, account));
    await applicant.person.open(`/apply/drafts/${draft.id}/finish`);
    await applicant.arrive('怎么领执照？');
    await applicant.fillPages(ITEM, answers);
    await applicant.upload(ID, smallPdf('身份证.pdf', 'Identity card'));
    return finish(applicant);
  }

  async function finish(applicant: Applicant) {
    await applicant.review();
    const number = await applicant.submit();
    return { applicant, number, id: await applicant.openProgress() };
  }

  /** The case as its applicant has it, with all that he entered. */
  async function kept(account: string, id: string): Promise<CaseView> {
    const { body } = await (await signIn(system.origin, account)).get<CaseView>(`/api/cases/${id}`);
    const { declare: _signed, ...typed } = answers;
    for (const [key, answer] of Object.entries(typed))
      expect<unknown>(body.state.answers[key]).withContext(key).toEqual(answer);
    return body;
  }

  async function licenceOf(applicant: Applicant, language: Language) {
    return readPrinted(browser, await applicant.downloadCertificate(LICENCE[language]));
  }

  for (const [language, account, operator] of [
    ['zh', 'zhang.wei', '张伟'],
    ['en', 'li.na', '李娜'],
  ] as const)
    journey(`in ${language}: granted within seconds, without any officer, and the licence is there`, async () => {
      const { applicant, id } = await apply(account, language);
      const submitted = performance.now();
      const { text } = await licenceOf(applicant, language);
      expect(performance.now() - submitted).toBeLessThan(SOON_MS);
      const { state } = await kept(account, id);
      expect(text).toContain(SHOP);
      expect(text).toContain(operator);
      expect(text).toContain(state.certificates[0]?.number ?? 'no number');
      expect(state.end?.kind).toBe('granted');
      expect(state.visits.filter(({ key }) => key === 'register')).toEqual([]);
    });

  journey('a slow register: what is being checked is told, then the registrar decides', async () => {
    await system.registers.behave('civil', TOO_SLOW);
    const began = performance.now();
    const { applicant, number, id } = await goOn('zhang.wei');
    await applicant.waitsFor('经营者实名核验');
    await applicant.waitsFor('登记审核');
    await registrar((officer) => officer.decide(number, '齐全合规，予以登记'));
    await applicant.reads('准予登记');
    expect((await licenceOf(applicant, 'zh')).text).toContain(SHOP);
    expect(performance.now() - began).toBeLessThan(MINUTE_MS);
    await kept('zhang.wei', id);
  });

  journey('a register that errs: the registrar gives the papers back, and the applicant reads why', async () => {
    await system.registers.behave('civil', { mode: 'wrong' });
    const began = performance.now();
    const { applicant, number, id } = await goOn('zhang.wei');
    await applicant.waitsFor('登记审核');
    await registrar((officer) => officer.giveBack(number, { place: ID, why: '和人口库不一致' }));
    await applicant.reads('和人口库不一致');
    expect(performance.now() - began).toBeLessThan(MINUTE_MS);
    expect((await kept('zhang.wei', id)).state.end?.kind).toBe('returned');
  });

  journey('an absent register: it comes to the registrar at once, who registers it', async () => {
    await system.registers.behave('civil', { mode: 'absent' });
    const began = performance.now();
    const { applicant, number, id } = await goOn('li.na');
    await applicant.waitsFor('登记审核');
    await registrar((officer) => officer.decide(number, '齐全合规，予以登记'));
    await applicant.reads('准予登记');
    expect((await licenceOf(applicant, 'zh')).text).toContain('李娜');
    expect(performance.now() - began).toBeLessThan(MINUTE_MS);
    expect((await kept('li.na', id)).state.end?.kind).toBe('granted');
  });

  async function registrar(act: (officer: Officer) => Promise<void>): Promise<void> {
    const officer = new Officer(await at(DESK, 'market.registrar1'));
    await act(officer);
    await officer.person.leave();
  }
});
