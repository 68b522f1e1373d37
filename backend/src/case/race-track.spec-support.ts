import { setTimeout as pause } from 'node:timers/promises';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import { faultsIn } from '#backend/case/judge-history.spec-support';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { APPLICANTS, RACE_ITEMS, RACERS } from '#backend/case/race-items.spec-support';
import { type Deed, People, type Told } from '#backend/case/told.spec-support';
import { goldenAnswers } from '#backend/testing/case-work.spec-support';
import { actorFor, employ } from '#backend/testing/people.spec-support';
import { publishStraight } from '#backend/testing/publish-straight.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

/** A case that waits for its race. */
export interface Start {
  readonly id: string;
  /** The number of its events. */
  readonly seq: number;
  readonly applicant: string;
}

/** Two backends on one database, people who race, and the cases at which they do. */
export class RaceTrack {
  /** Every case that there is. */
  readonly cases: string[] = [];
  readonly people: People;
  private turn = 0;

  private constructor(private readonly servers: readonly TestServer[]) {
    this.people = new People(servers);
  }

  static async open(): Promise<RaceTrack> {
    const first = await TestServer.start();
    await employ(first, RACERS);
    for (const [item, definition] of Object.entries(RACE_ITEMS)) await publishStraight(first, item, definition);
    return new RaceTrack([first, await first.second()]);
  }

  async close(): Promise<void> {
    const [first, ...others] = this.servers;
    for (const other of others) await other.close();
    await first?.stop();
  }

  async stored(id: string): Promise<CaseDoc> {
    return (await this.servers[0]!.app.get(CaseRepository, { strict: false }).find(id))!;
  }

  /** A case of an item; each applies in his turn. */
  async begin(item: keyof typeof RACE_ITEMS): Promise<Start> {
    const applicant = APPLICANTS[this.turn++ % APPLICANTS.length]!;
    const id = await this.people.apply(applicant, item, goldenAnswers('noodles'));
    this.cases.push(id);
    return { id, seq: (await this.stored(id)).seq, applicant };
  }

  /** Lets people act at the same moment, one over each backend in turn. */
  race({ id, seq }: Pick<Start, 'id' | 'seq'>, deeds: readonly Deed[]): Promise<Told[]> {
    return this.people.atOnce(
      id,
      seq,
      deeds.map((deed, index) => ({ over: index + this.turn, ...deed })),
    );
  }

  /** What is wrong with the history of a case. */
  async faults(id: string): Promise<string[]> {
    const doc = await this.stored(id);
    const facts = await this.servers[0]!.app.get(PinnedFacts, { strict: false }).of(doc.item, doc.version);
    return faultsIn(
      doc,
      facts,
      this.people.told.filter((told) => told.id === id),
      (account) => actorFor(RACERS.find((racer) => racer.account === account)!),
    );
  }

  /** All cases, when the backends have nothing to do for them but to wait for what is due later. */
  async settled(): Promise<CaseDoc[]> {
    for (;;) {
      const docs = await Promise.all(this.cases.map((id) => this.stored(id)));
      const now = new Date().toISOString();
      if (docs.every(({ outbox }) => outbox.every(({ dueAt }) => dueAt > now))) return docs;
      await pause(200);
    }
  }
}

/** Those who won. */
export function won(told: readonly Told[]): Told[] {
  return told.filter(({ status }) => status === 200);
}

/** What the others were told. */
export function codes(told: readonly Told[]): string[] {
  return told.flatMap(({ code }) => code ?? []).sort();
}

/** How often each is there, for people to read. */
export function counted(all: readonly string[]): string {
  return [...new Set(all)].map((one) => `${all.filter((other) => other === one).length} × ${one}`).join(', ') || 'none';
}
