import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { Person } from '../people/person.js';
import { openBrowser, screens } from '../system/browser.js';
import { idempotencyKey, signIn } from '../system/client.js';
import { startMailServer, type MailServer } from '../system/mail-server.js';
import { startSystem, type System } from '../system/system.js';
import { answerAll, begin, submit } from './other-applicant.js';

const ITEM = 'food-business-catering-new';
const PHONE = 390;
const DESK = 1366;

describe('People are told how a case goes on', () => {
  let mail: MailServer;
  let system: System;
  let browser: Browser;
  let id: string;
  const people: Person[] = [];
  const at = async (width: number, account: string): Promise<Person> => {
    const person = await Person.at(browser, system.origin, width);
    people.push(person);
    return person.signIn(account);
  };

  beforeAll(async () => {
    mail = await startMailServer();
    system = await startSystem('told', mail.env);
    browser = await openBrowser();
    const applicant = await signIn(system.origin, 'zhang.wei');
    const draft = await begin(applicant, ITEM);
    const sent = await submit(applicant, draft.id, await answerAll(applicant, draft.id));
    id = sent.id;
    await until(async () => (await mail.mails()).length === 2);
    // From here on nobody lives at the applicant's address.
    await mail.behave('refuse');
    const clerk = await signIn(system.origin, 'hall.clerk');
    const given = { seq: sent.state.seq, command: { kind: 'accept' } };
    await clerk.send('POST', `/api/cases/${id}/commands`, given, idempotencyKey());
    const supervisor = await signIn(system.origin, 'hall.supervisor');
    await until(async () => JSON.stringify((await supervisor.get('/api/dead-letters')).body).includes('MAIL.REFUSED'));
    await mail.behave('normal');
  });
  afterEach(async () => {
    for (const { faults } of people) expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    await mail?.stop();
  });

  const shown = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      throw new Error(await screens(browser), { cause });
    }
  };

  it('the applicant by a bell, a list and e-mails that lead to the case', () =>
    shown(async () => {
      const person = await at(PHONE, 'zhang.wei');
      const { page } = person;
      const bell = page.getByRole('link', { name: /^消息，\d+ 条未读$/ });
      await bell.click();
      await page.getByRole('heading', { name: '消息', exact: true }).waitFor();
      const accepted = page.getByRole('link', { name: /您的申请已受理/ });
      await accepted.waitFor();
      await person.seen('notices');
      await accepted.press('Enter');
      await page.waitForURL(`**/my/cases/${id}`);
      await page.goBack();
      await page.getByRole('button', { name: '全部标为已读' }).click();
      await page.getByRole('link', { name: '消息', exact: true }).waitFor();
      await page.getByRole('checkbox', { name: /同时发邮件/ }).uncheck();
      await page.getByText('不再发邮件。').waitFor();
      await page.getByRole('checkbox', { name: /同时发邮件/ }).check();
      const [first] = await mail.mails();
      expect(first?.to).toEqual(['zhang.wei@people.example']);
      expect(first?.text).toContain(`${system.origin}/my/cases/${id}`);
    }));

  it('the supervisor of what could not be done, and he has it tried again', () =>
    shown(async () => {
      const person = await at(DESK, 'hall.supervisor');
      const { page } = person;
      await page.getByRole('link', { name: '未完成', exact: true }).click();
      await page.getByRole('heading', { name: '未完成的事项', exact: true }).waitFor();
      await page.getByText('550').first().waitFor();
      await person.seen('dead letters');
      const before = (await mail.mails()).length;
      await page
        .getByRole('button', { name: /^重办：发送邮件/ })
        .first()
        .click();
      await page.getByText('已重新安排').waitFor();
      await until(async () => (await mail.mails()).length > before);
      await page.getByRole('link', { name: /^消息/ }).click();
      await page.getByText('还没有消息。').waitFor();
      await person.seen('inbox of the staff');
    }));
});

async function until(wished: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await wished()) return;
    await pause(50);
  }
  throw new Error(`It never came so: ${wished.toString()}`);
}
