import type { CaseView } from '#shared/api/case';
import type { ItemDraftView } from '#shared/api/item';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { stepOf } from '#shared/definition/chain';
import { answerAll, begin, submit } from '../journeys/other-applicant.js';
import { idempotencyKey, signIn, type Answer } from '../system/client.js';

/** The item that the pictures show. */
export const ITEM = 'food-business-catering-new';

/** What the pictures show: a case that stands at the review, and a draft that is half filled in. */
export interface Situation {
  readonly id: string;
  readonly draft: string;
}

/** Makes the situation through the API, as the people of the demonstration. */
export async function makeSituation(origin: string): Promise<Situation> {
  const applicant = await signIn(origin, 'li.na');
  const begun = await begin(applicant, ITEM);
  const { id } = await submit(applicant, begun.id, await answerAll(applicant, begun.id));
  await give(origin, 'hall.clerk', id, { kind: 'accept' });
  await decide(origin, 'market.reviewer', id, 'documents', 'complete');
  await decide(origin, 'market.inspector1', id, 'inspect', 'fit');
  await decide(origin, 'market.inspector2', id, 'inspect', 'fit');
  const other = await signIn(origin, 'zhang.wei');
  const draft = await begin(other, ITEM);
  await answerAll(other, draft.id);
  return { id, draft: draft.id };
}

/** Grants the case and gives its certificate as PDF. */
export async function grant(origin: string, id: string): Promise<Uint8Array> {
  await decide(origin, 'market.reviewer', id, 'review', 'proposeGrant');
  await decide(origin, 'market.chief', id, 'decide', 'grant');
  const applicant = await signIn(origin, 'li.na');
  for (let left = 100; left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { body } = await applicant.get<CaseView>(`/api/cases/${id}`);
    const [certificate] = body.state.certificates;
    // For a moment it is issued and not yet printed.
    const pdf =
      certificate && (await applicant.read(`/api/certificates/${certificate.id}/file`).catch(() => undefined));
    if (pdf !== undefined) return pdf;
  }
  throw new Error('The certificate was not made.');
}

/** The author changes a sentence of the guide and relieves of a material, and submits the draft for review. */
export async function sendToReview(origin: string): Promise<void> {
  const author = await signIn(origin, 'market.author');
  const { etag } = await author.get<ItemDraftView>(`/api/items/${ITEM}/draft`);
  const { definition } = (await author.get<ServiceView>(`/api/services/${ITEM}`)).body;
  const changed = {
    ...definition,
    basics: {
      ...definition.basics,
      summary: { ...definition.basics.summary, zh: '开饭店、面馆、奶茶店、食堂之前办。' },
    },
    materials: definition.materials.map((material) =>
      material.key === 'layout' ? { ...material, necessity: 'optional' } : material,
    ),
  };
  const saved = done(
    await author.send<ItemDraftView>(
      'PUT',
      `/api/items/${ITEM}/draft`,
      { definition: changed, commands: [] },
      { 'if-match': etag ?? '' },
    ),
  );
  done(await author.send('POST', `/api/items/${ITEM}/review`, { hash: saved.hash }));
}

async function decide(origin: string, account: string, id: string, step: string, outcome: string): Promise<void> {
  const client = await signIn(origin, account);
  const { body: service } = await client.get<ServiceView>(`/api/services/${ITEM}`);
  const found = stepOf(service.definition.chain, step);
  const points = found?.kind === 'task' ? (found.reviewPoints ?? []) : [];
  const judged = points.map(({ key }) => ({ key, holds: true }));
  await give(origin, account, id, { kind: 'decide', decision: { step, outcome, points: judged } });
}

/** Gives a command as the person does who may. */
async function give(origin: string, account: string, id: string, command: CaseCommand): Promise<void> {
  const client = await signIn(origin, account);
  const { body } = await client.get<CaseView>(`/api/cases/${id}`);
  done(await client.send('POST', `/api/cases/${id}/commands`, { seq: body.state.seq, command }, idempotencyKey()));
}

function done<T>({ status, body }: Answer<T>): T {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
