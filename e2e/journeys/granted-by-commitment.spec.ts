import type { Browser } from 'playwright-core';
import type { CaseView } from '#shared/api/case';
import { Applicant } from '../people/applicant.js';
import { Clerk } from '../people/clerk.js';
import { smallPdf } from '../people/handed-files.js';
import { Officer } from '../people/officer.js';
import { Person } from '../people/person.js';
import { openBrowser, screens } from '../system/browser.js';
import { signIn } from '../system/client.js';
import { readPrinted, type Printed } from '../system/printed.js';
import { startSystem, type System } from '../system/system.js';
import { dayAfter } from './day-after.js';
import { goldenAnswers } from './golden-applicant.js';

const ITEM = 'fire-check-public-venue';
const OPINION = '消防安全检查意见书';
const VENUE = '青禾市知味餐饮管理有限公司';
const UPLOADS = ['消防安全制度', '灭火和应急疏散预案', '场所平面布置图', '场所消防设施平面图'];
const PHONE = 390;
const DESK = 1366;

describe('A fire safety check is granted by commitment', () => {
  let system: System;
  let browser: Browser;
  const people: Person[] = [];
  const faults = (): string[] => people.flatMap((person) => person.faults);
  const at = async (width: number, account: string): Promise<Person> => {
    const person = await Person.at(browser, system.origin, width);
    people.push(person);
    return person.signIn(account);
  };

  let told = '';
  let licence = '';
  let printed: Printed;
  let kept: CaseView;

  beforeAll(async () => {
    system = await startSystem('by_commitment');
    browser = await openBrowser();
    try {
      const applicant = new Applicant(await at(PHONE, 'wang.qiang'));
      const number = await apply(applicant);
      const id = await applicant.openProgress();
      await work(number);
      await applicant.reads('承诺核查');
      printed = await readPrinted(browser, await applicant.downloadCertificate(OPINION));
      kept = (await (await signIn(system.origin, 'wang.qiang')).get<CaseView>(`/api/cases/${id}`)).body;
    } catch (cause) {
      throw new Error([await screens(browser), ...faults()].join('\n'), { cause });
    }
  });

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function apply(applicant: Applicant): Promise<string> {
    const golden = await goldenAnswers(ITEM, 'restaurantCorrected');
    const answers = { ...golden, openDate: dayAfter(14) };
    await applicant.findService('消防检查', '公众聚集场所');
    await applicant.begin();
    await applicant.fillPages(ITEM, answers, 'finish');
    told = await applicant.person.page.getByRole('main').innerText();
    await applicant.fillPages(ITEM, answers);
    licence = await applicant.foundFor('营业执照');
    for (const material of UPLOADS) await applicant.upload(material, smallPdf(`${material}.pdf`, 'Fire safety'));
    await applicant.review();
    return applicant.submit();
  }

  async function work(number: string): Promise<void> {
    const clerk = new Clerk(await at(DESK, 'hall.clerk'));
    await clerk.accept(number);
    await clerk.person.leave();
    const officer = new Officer(await at(DESK, 'fire.clerk'));
    await officer.decide(number, '齐全、符合法定形式');
    await officer.person.leave();
  }

  it('the applicant reads in full what is promised, what is checked and what follows if it is untrue', () => {
    expect(told).toContain('自准予之日起 20 个工作日内上门核查');
    expect(told).toContain('逾期不改或改后仍不符合的，撤销许可');
  });

  it('what the register of businesses knows need not be handed in', () => {
    expect(licence).toContain('查到了，不用交');
  });

  it('it is granted without a visit, and the opinion names the venue', () => {
    expect(printed.text).toContain(VENUE);
    expect(printed.text).toContain(kept.state.certificates[0]?.number ?? 'no number');
    expect(kept.state.visits.filter(({ key }) => key === 'inspect' || key === 'decide')).toEqual([]);
  });

  it('a check follows', () => {
    expect(kept.state.status).toBe('aftercare');
    expect(kept.state.steps.map(({ key }) => key)).toEqual(['check']);
  });

  it('no screen has a fault of accessibility, complains, or asks another host', () => {
    expect(faults()).toEqual([]);
  });
});
