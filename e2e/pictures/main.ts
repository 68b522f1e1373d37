import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Person } from '../people/person.js';
import { openBrowser } from '../system/browser.js';
import { readPrinted } from '../system/printed.js';
import { startSystem } from '../system/system.js';
import { ITEM, grant, makeSituation, sendToReview } from './situation.js';

const FOLDER = join('.config', 'pictures');
const PHONE = 390;
const DESK = 1366;

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly account?: string;
  readonly path: string;
  /** What must stand on the screen before the picture is taken. */
  readonly until: string;
  readonly click?: string;
}

async function take(browser: Browser, origin: string, shots: readonly Shot[]): Promise<void> {
  for (const { name, width, account, path, until, click } of shots) {
    const person = await Person.at(browser, origin, width);
    if (account !== undefined) await person.signIn(account);
    await person.open(path);
    await person.page.getByText(until).first().waitFor();
    if (click !== undefined) await person.page.getByText(click, { exact: true }).first().click();
    await person.page.waitForLoadState('networkidle');
    await keep(name, await person.page.screenshot());
    await person.leave();
  }
}

async function keep(name: string, picture: Uint8Array): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await writeFile(path, picture);
  console.log(path);
}

/** `npm run pictures`: takes the pictures of the README from the running system. */
const system = await startSystem('pictures');
const browser = await openBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  const { id, draft } = await makeSituation(system.origin);
  const studio = `/studio/${ITEM}`;
  await take(browser, system.origin, [
    { name: 'portal', width: DESK, path: '/', until: '您想办什么事' },
    { name: 'guide-phone', width: PHONE, path: `/services/${ITEM}`, until: '开始办理' },
    {
      name: 'wizard-phone',
      width: PHONE,
      account: 'zhang.wei',
      path: `/apply/drafts/${draft}/business`,
      until: '您打算做哪些餐饮',
    },
    { name: 'progress-phone', width: PHONE, account: 'li.na', path: `/my/cases/${id}`, until: '都用在哪' },
    {
      name: 'studio-form',
      width: DESK,
      account: 'market.author',
      path: `${studio}/form`,
      until: '谁来经营',
      click: '经营者名称',
    },
    { name: 'studio-chain', width: DESK, account: 'market.author', path: `${studio}/chain`, until: '环节合计' },
    { name: 'desk', width: DESK, account: 'market.reviewer', path: `/desk/${id}`, until: '我的办理' },
    { name: 'audit', width: DESK, account: 'audit.officer', path: `/audit?object=case:${id}`, until: '提交申请' },
  ]);
  await keep('certificate', (await readPrinted(browser, await grant(system.origin, id))).picture);
  await sendToReview(system.origin);
  const review = {
    name: 'review',
    width: DESK,
    account: 'market.publisher',
    path: `${studio}/review`,
    until: '看过了',
  };
  await take(browser, system.origin, [review]);
} finally {
  await browser.close();
  await system.stop();
}
