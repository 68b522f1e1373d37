import { setTimeout as pause } from 'node:timers/promises';
import type { CaseView } from '#shared/api/case';
import { COMMAND_KINDS, type CaseCommand, type CaseCommandKind } from '#shared/case/case-command';
import { commandOf } from '#shared/case/random-command.spec-support';
import type { Definition } from '#shared/definition/definition';
import { regionNames } from '#shared/form/region-names';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import type { People, Told } from '#backend/case/told.spec-support';
import { WakeUp } from '#backend/platform/wake-up';
import { CaseWork } from '#backend/testing/case-work.spec-support';
import { actorFor, type Employed } from '#backend/testing/people.spec-support';
import type { TestServer } from '#backend/testing/server.spec-support';

const POSTS = ['a.one', 'a.two', 'a.three'];
export const APPLICANT: Employed = { account: 'chain.applicant', posts: [] };
/** Three for each made-up post, so that those who must differ are there, and whoever else the chains name. */
export const STAFF: readonly Employed[] = [
  ...POSTS.flatMap((post) => ['x', 'y', 'z'].map((name) => ({ account: `${post}.${name}`, posts: [post] }))),
  { account: 'chain.clerk', posts: ['hall.clerk'], roles: ['clerk'] },
  { account: 'chain.reviewer', posts: ['market.reviewer'] },
  { account: 'chain.chief', posts: ['market.chief'] },
];
const EVERYBODY = [APPLICANT, ...STAFF];

/** What ends a case before its time, and what leaves it where it is. */
const EARLY: ReadonlySet<CaseCommandKind> = new Set(['withdraw', 'refuseAcceptance', 'refer', 'returnMaterials']);
const FORWARD: readonly CaseCommandKind[] = ['correct', 'accept', 'act', 'supply', 'countersign', 'decide', 'take'];
const WANDER = 14;
const MOST = 160;
const MINUTE = 60_000;

interface Offer {
  readonly person: Employed;
  readonly view: CaseView;
  readonly kind: CaseCommandKind;
  readonly step?: string;
}

/** What a walk found: accepted and refused commands, and whatever was not as it should be. */
export interface Walked {
  readonly doc: CaseDoc;
  readonly accepted: readonly CaseCommandKind[];
  readonly refused: number;
  readonly wrong: readonly string[];
}

/** Random people who look at one case and give what is offered to them, over HTTP, until it ends. */
export class ChainWalk {
  private readonly accepted: CaseCommandKind[] = [];
  private readonly wrong: string[] = [];
  private refused = 0;

  constructor(
    private readonly server: TestServer,
    private readonly people: People,
    private readonly time: { now: string },
    private readonly definition: Definition,
    private readonly id: string,
    /** A number from 0 to the given one, without it. */
    private readonly below: (count: number) => number,
  ) {}

  async run(): Promise<Walked> {
    for (let move = 0; move < MOST; move += 1) {
      const doc = await this.served();
      if (doc.state.status === 'ended') break;
      const offers = await this.offers();
      await this.tryWhatIsNotOffered(offers);
      const chosen = this.choose(offers, move);
      if (chosen === undefined) this.waitFor(doc);
      else await this.accept(chosen, move < WANDER ? this.below(90) : 0);
      this.pass(this.below(240));
    }
    const doc = await this.served();
    return { doc, accepted: this.accepted, refused: this.refused, wrong: this.wrong };
  }

  /** The case, when the platform has done all that is due. */
  private async served(): Promise<CaseDoc> {
    const cases = this.server.app.get(CaseRepository, { strict: false });
    for (;;) {
      const doc = (await cases.find(this.id))!;
      if (doc.outbox.every(({ dueAt }) => dueAt > this.time.now)) return doc;
      this.server.app.get(WakeUp, { strict: false }).call();
      await pause(15);
      // What failed is tried again a little later.
      this.time.now = new Date(Date.parse(this.time.now) + 100).toISOString();
    }
  }

  private async offers(): Promise<Offer[]> {
    const found = await Promise.all(
      EVERYBODY.map(async (person) => {
        const view = await this.people.read(person.account, this.id);
        return view.commands.map((command) => ({ person, view, ...command }));
      }),
    );
    return found.flat();
  }

  /** Anything at first, what brings the case forward later on. */
  private choose(offers: readonly Offer[], move: number): Offer | undefined {
    const early = this.below(40) === 0;
    const open = offers.filter(({ kind }) => early || !EARLY.has(kind));
    if (move < WANDER) return open[this.below(open.length)];
    return FORWARD.flatMap((kind) => open.find((offer) => offer.kind === kind) ?? [])[0];
  }

  private async accept(offer: Offer, pick: number): Promise<void> {
    const told = await this.give(offer, pick);
    if (told.status === 200) this.accepted.push(offer.kind);
    else this.wrong.push(`${offer.kind} at ${offer.step} was offered to ${offer.person.account}: ${told.code}`);
  }

  /** Some of all kinds by some of all people: whatever was not offered to them must be refused by a rule. */
  private async tryWhatIsNotOffered(offers: readonly Offer[]): Promise<void> {
    const [{ view } = { view: await this.people.read(APPLICANT.account, this.id) }] = offers;
    for (let tries = 0; tries < 4; tries += 1) {
      const person = EVERYBODY[this.below(EVERYBODY.length)]!;
      const kind = COMMAND_KINDS[this.below(COMMAND_KINDS.length)]!;
      const step = view.state.steps[this.below(view.state.steps.length)]?.key ?? this.definition.chain.steps[0]!.key;
      const offered = offers.some(
        (offer) => offer.person === person && offer.kind === kind && (offer.step === undefined || offer.step === step),
      );
      if (offered) continue;
      const told = await this.give({ person, view, kind, step }, 0);
      if (told.status >= 400 && told.status < 500) this.refused += 1;
      else this.wrong.push(`${kind} at ${step} was not offered to ${person.account}: ${told.status}`);
    }
  }

  private async give({ person, view, kind, step }: Offer, pick: number): Promise<Told> {
    const facts = {
      ...{ definition: this.definition, calendar: view.calendar, now: this.time.now },
      regions: regionNames([]),
    };
    const at = step ?? view.state.steps[0]?.key ?? 's0';
    const made = commandOf(kind, { facts, state: view.state, pick, step: at, who: actorFor(person) });
    const command = kind === 'supply' ? await this.supplied(person) : made;
    return this.people.give(this.id, view.state.seq, { account: person.account, command });
  }

  /** The layout, uploaded by the applicant; others name a file that they never handed in. */
  private async supplied({ account }: Employed): Promise<CaseCommand> {
    const own = account === APPLICANT.account && (await this.owes());
    const path = `/api/cases/${this.id}/files`;
    const file = own ? await new CaseWork(this.server).upload(account, path, 'layout') : 'none';
    return { kind: 'supply', files: [file] };
  }

  private async owes(): Promise<boolean> {
    const { state } = await this.people.read(APPLICANT.account, this.id);
    return state.status !== 'ended' && state.deferrals.some(({ suppliedAt }) => suppliedAt === undefined);
  }

  /** Nobody can do anything: the next limit has to run out. */
  private waitFor({ outbox }: CaseDoc): void {
    const [next] = outbox.map(({ dueAt }) => dueAt).sort();
    if (next === undefined) this.wrong.push('nobody can do anything, and nothing will happen');
    else this.time.now = new Date(Date.parse(next) + MINUTE).toISOString();
  }

  private pass(minutes: number): void {
    this.time.now = new Date(Date.parse(this.time.now) + minutes * MINUTE).toISOString();
  }
}
