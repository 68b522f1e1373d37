import { randomUUID } from 'node:crypto';
import type { CaseView, Submitted } from '#shared/api/case';
import type { DraftView } from '#shared/api/draft';
import type { Problem } from '#shared/api/problem';
import type { CaseCommand } from '#shared/case/case-command';
import type { Answers } from '#shared/form/answers';
import type { MaterialChoices } from '#shared/material/material-choices';
import { type Got, problemIn, type TestServer } from '#backend/testing/server.spec-support';

/** What somebody told a case to do, and what he was told. */
export interface Told {
  readonly id: string;
  readonly account: string;
  readonly key: string;
  /** The number of events that he saw. */
  readonly seq: number;
  readonly command: CaseCommand;
  readonly status: number;
  /** Why not, where it was refused. */
  readonly code?: string;
}

/** What somebody does, and by which of the backends. */
export interface Deed {
  readonly account: string;
  readonly command: CaseCommand;
  readonly key?: string;
  readonly over?: number;
}

/** People who work with cases over several backends; everything that they were told is kept. */
export class People {
  readonly told: Told[] = [];

  constructor(private readonly servers: readonly TestServer[]) {}

  /** A draft of one's own; its id. */
  async draft(account: string, item: string): Promise<string> {
    const got = await this.over(0).as(account)<DraftView>('POST', '/api/drafts', { body: { item } });
    if (got.status !== 200) throw new Error(`${item}: ${problemIn(got)}`);
    return got.body.id;
  }

  submit(
    account: string,
    draft: string,
    answers: Answers,
    { over = 0, key = randomUUID(), choices }: { over?: number; key?: string; choices?: MaterialChoices } = {},
  ): Promise<Got<Submitted>> {
    return this.over(over).as(account)<Submitted>('POST', '/api/cases', {
      body: { draft, answers, ...(choices && { choices }) },
      headers: { 'idempotency-key': key },
    });
  }

  /** A submitted case; its id. */
  async apply(account: string, item: string, answers: Answers, choices?: MaterialChoices): Promise<string> {
    const draft = await this.draft(account, item);
    const got = await this.submit(account, draft, answers, { ...(choices && { choices }) });
    if (got.status !== 201) throw new Error(`${item}: ${problemIn(got)}`);
    return got.body.id;
  }

  async read(account: string, id: string): Promise<CaseView> {
    const got = await this.over(0).as(account)<CaseView>('GET', `/api/cases/${id}`);
    if (got.status !== 200) throw new Error(`${account}: ${problemIn(got)}`);
    return got.body;
  }

  /** Gives commands at the same moment, all on the same state. */
  atOnce(id: string, seq: number, deeds: readonly Deed[]): Promise<Told[]> {
    return Promise.all(deeds.map((deed) => this.give(id, seq, deed)));
  }

  async give(id: string, seq: number, deed: Deed): Promise<Told> {
    const { account, command, key = randomUUID(), over = 0 } = deed;
    const got = await this.over(over).as(account)<CaseView | Problem>('POST', `/api/cases/${id}/commands`, {
      body: { seq, command },
      headers: { 'idempotency-key': key },
    });
    const code = got.status === 200 ? {} : { code: (got.body as Problem).code };
    const told = { id, account, key, seq, command, status: got.status, ...code };
    this.told.push(told);
    return told;
  }

  private over(index: number): TestServer {
    return this.servers[index % this.servers.length]!;
  }
}
