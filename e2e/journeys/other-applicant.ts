import type { CaseView, Submitted } from '#shared/api/case';
import type { DraftView } from '#shared/api/draft';
import { idempotencyKey, type Answer, type Client } from '../system/client.js';
import { dayAfter } from './day-after.js';
import { goldenAnswers } from './golden-applicant.js';
import { smallPdf } from '../people/handed-files.js';

/** Begins an application, as a program does; gives the draft. */
export async function begin(applicant: Client, item: string): Promise<DraftView> {
  return done(await applicant.send<DraftView>('POST', '/api/drafts', { item }));
}

/** Answers everything that the first version asks, online sale included, and hands in its two materials. */
export async function answerAll(applicant: Client, draft: string): Promise<Record<string, unknown>> {
  const answers = {
    ...(await goldenAnswers('food-business-catering-new', 'noodles')),
    name: '青禾市江岸区知味面馆',
    online: true,
    platforms: [{ platform: '青禾外卖', shop: '知味面馆' }],
    inspectSlots: [{ day: dayAfter(7), half: 'morning' }],
    openDate: dayAfter(30),
  };
  await save(applicant, draft, answers, 'business');
  const files = { licence: smallPdf('营业执照.pdf', 'Licence'), layout: smallPdf('布局图.pdf', 'Plan') };
  for (const [material, { name, mimeType, buffer }] of Object.entries(files))
    done(
      await applicant.upload(`/api/drafts/${draft}/files?material=${material}`, name, new Uint8Array(buffer), mimeType),
    );
  return answers;
}

/** Saves the answers of a draft, as filled in up to this page. */
export async function save(applicant: Client, draft: string, answers: unknown, page: string): Promise<void> {
  const { etag } = await applicant.get<DraftView>(`/api/drafts/${draft}`);
  done(await applicant.send('PUT', `/api/drafts/${draft}`, { answers, page }, { 'if-match': etag ?? '' }));
}

/** Submits and gives the case as it then stands. */
export async function submit(applicant: Client, draft: string, answers: unknown): Promise<CaseView> {
  const { id } = done(await applicant.send<Submitted>('POST', '/api/cases', { draft, answers }, idempotencyKey()));
  return done(await applicant.get<CaseView>(`/api/cases/${id}`));
}

function done<T>({ status, body }: Answer<T>): T {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
