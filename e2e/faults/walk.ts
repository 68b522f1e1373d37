import { randomInt, randomUUID } from 'node:crypto';
import type { CaseView } from '#shared/api/case';
import type { DraftView } from '#shared/api/draft';
import type { Answered, Asker } from './asker.js';
import { ITEM, ONWARD, RECEIVES, STEPS } from './item.js';
import type { People, Person } from './people.js';
import type { Told } from './told.js';

/** How often people race, of so many times. */
const RACES = 3;

/** Begins and submits an application; its id where it was acknowledged. Now and then the person sends it over both backends at once. */
export async function apply(asker: Asker, { account, cookie }: Person): Promise<string | undefined> {
  const at = randomInt(2);
  const draft = await asker.harmless<DraftView>({ cookie, path: '/api/drafts', body: { item: ITEM } }, at);
  const answers = { name: '韩早早', place: '安平区学府路口', size: randomInt(1, 30) };
  const about = { case: draft.id, kind: 'submit', by: account } as const;
  const asked = { about, cookie, path: '/api/cases', body: { draft: draft.id, answers } };
  const key = randomUUID();
  const sent = randomInt(RACES) === 0 ? [at, at + 1] : [at];
  const told = await Promise.all(sent.map((first) => asker.command(asked, first, key)));
  return told.every(({ told: { end } }) => end === 'done') ? draft.id : undefined;
}

/**
 * One application from the applicant's draft to the decision: everybody acts over HTTP, spread over both backends, and where two may act
 * they often act at once. Says whether everybody got through; the certificate and the papers follow by themselves.
 */
export async function walk(asker: Asker, people: People, applicant: Person): Promise<boolean> {
  const id = await apply(asker, applicant);
  if (id === undefined) return false;
  const chain = new Walk(asker, people, id);
  if (!(await chain.one('accept', RECEIVES))) return false;
  for (const { step, post, heads } of STEPS) {
    const ended = heads === 1 ? await chain.takeAndDecide(step, post) : await chain.together(step, post, heads);
    if (!ended) return false;
  }
  return true;
}

class Walk {
  private seq = 1;

  constructor(
    private readonly asker: Asker,
    private readonly people: People,
    private readonly id: string,
  ) {}

  /** One of those who hold the post does it; often two try at once. Gives the one who got through. */
  async one(kind: 'accept' | 'take', post: string, step?: string): Promise<Person | undefined> {
    const rivals = some(this.people.holders(post), randomInt(RACES) === 0 ? 2 : 1);
    const command = { kind, ...(step !== undefined && { step }) };
    const told = await Promise.all(rivals.map((person) => this.give(person, kind, command, step)));
    return rivals.find((_, index) => told[index]?.end === 'done');
  }

  async takeAndDecide(step: string, post: string): Promise<boolean> {
    const taker = await this.one('take', post, step);
    return taker !== undefined && (await this.decide(taker, step)).end === 'done';
  }

  /** As many as it takes decide at the same moment. */
  async together(step: string, post: string, heads: number): Promise<boolean> {
    const told = await Promise.all(some(this.people.holders(post), heads).map((person) => this.decide(person, step)));
    return told.every(({ end }) => end === 'done');
  }

  private decide(person: Person, step: string): Promise<Told> {
    return this.give(person, 'decide', { kind: 'decide', decision: { step, outcome: ONWARD, points: [] } }, step);
  }

  private async give({ account, cookie }: Person, kind: Told['kind'], command: object, step?: string): Promise<Told> {
    const answered: Answered = await this.asker.command(
      {
        about: { case: this.id, kind, by: account, ...(step !== undefined && { step }) },
        cookie,
        path: `/api/cases/${this.id}/commands`,
        body: { seq: this.seq, command },
      },
      randomInt(2),
    );
    const seen = (answered.body as CaseView | undefined)?.state.seq ?? 0;
    if (seen > this.seq) this.seq = seen;
    return answered.told;
  }
}

/** Some different ones of many, at random. */
function some<T>(all: readonly T[], number: number): T[] {
  const first = randomInt(all.length);
  return Array.from({ length: number }, (_, index) => all[(first + index) % all.length]!);
}
