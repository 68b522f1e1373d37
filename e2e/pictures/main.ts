import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { stepOf } from '#shared/definition/chain';
import { answerAll, begin, submit } from '../journeys/other-applicant.js';
import { Person } from '../people/person.js';
import { openBrowser } from '../system/browser.js';
import { idempotencyKey, signIn } from '../system/client.js';
import { startSystem, type System } from '../system/system.js';

const FOLDER = join('.config', 'pictures');
const ITEM = 'food-business-catering-new';
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

/** Gives a command as the person does who may. */
async function give(system: System, account: string, id: string, command: CaseCommand): Promise<void> {
  const client = await signIn(system.origin, account);
  const { body } = await client.get<CaseView>(`/api/cases/${id}`);
  const given = { seq: body.state.seq, command };
  const answer = await client.send('POST', `/api/cases/${id}/commands`, given, idempotencyKey());
  if (answer.status >= 300) throw new Error(`${account} ${command.kind}: ${JSON.stringify(answer.body)}`);
}

/** A case that stands at the review, and a draft that is half filled in. */
async function situation(system: System): Promise<{ readonly id: string; readonly draft: string }> {
  const applicant = await signIn(system.origin, 'li.na');
  const begun = await begin(applicant, ITEM);
  const { id } = await submit(applicant, begun.id, await answerAll(applicant, begun.id));
  const { body: service } = await applicant.get<ServiceView>(`/api/services/${ITEM}`);
  const decide = (key: string, outcome: string): CaseCommand => {
    const step = stepOf(service.definition.chain, key);
    const points = step?.kind === 'task' ? (step.reviewPoints ?? []) : [];
    return {
      kind: 'decide',
      decision: { step: key, outcome, points: points.map((point) => ({ key: point.key, holds: true })) },
    };
  };
  await give(system, 'hall.clerk', id, { kind: 'accept' });
  await give(system, 'market.reviewer', id, decide('documents', 'complete'));
  await give(system, 'market.inspector1', id, decide('inspect', 'fit'));
  await give(system, 'market.inspector2', id, decide('inspect', 'fit'));
  const other = await signIn(system.origin, 'zhang.wei');
  const draft = await begin(other, ITEM);
  await answerAll(other, draft.id);
  return { id, draft: draft.id };
}

async function take(system: System, shots: readonly Shot[]): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const { name, width, account, path, until, click } of shots) {
      const person = await Person.at(browser, system.origin, width);
      if (account !== undefined) await person.signIn(account);
      await person.open(path);
      await person.page.getByText(until).first().waitFor();
      if (click !== undefined) await person.page.getByText(click, { exact: true }).first().click();
      await person.page.waitForLoadState('networkidle');
      await writeFile(join(FOLDER, `${name}.png`), await person.page.screenshot());
      console.log(`${FOLDER}/${name}.png`);
      await person.leave();
    }
  } finally {
    await browser.close();
  }
}

/** `npm run pictures`: takes the pictures of the README from the running system. */
const system = await startSystem('pictures');
try {
  await mkdir(FOLDER, { recursive: true });
  const { id, draft } = await situation(system);
  const studio = `/studio/${ITEM}`;
  await take(system, [
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
} finally {
  await system.stop();
}
