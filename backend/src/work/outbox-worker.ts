import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseDoc, OutboxEntry } from '#backend/case/case-doc';
import { Clock } from '#backend/platform/clock';
import { Readiness } from '#backend/platform/readiness';
import { WakeUp } from '#backend/platform/wake-up';
import { EffectDelayed } from '#backend/work/effect-delayed';
import { EffectFailed } from '#backend/work/effect-failed';
import { EffectHandlers } from '#backend/work/effect-handlers';
import { renewing } from '#backend/platform/renewing';
import { type Claim, OutboxRepository, type TakenEffect } from '#backend/work/outbox.repository';
import { Aside } from '#backend/work/aside';
import { rest } from '#backend/work/rest';

const LOOK_EVERY = 1000;
/** The worker looks every second; so long without a look means that it is stuck. The longest single effect ends sooner. */
const SILENT = 90_000;
const MOST_TRIES = 12;
/** Cases that are served at the same time, between two rests. */
const AT_ONCE = 4;
/** Effects that mostly wait for a register, for seconds where that is slow. No other case may have to wait for them. */
const WAITING: ReadonlySet<string> = new Set(['lookUp']);
/** Effects that wait for machines of anybody, so that not even a register may have to wait for them. */
const OUTWARD: ReadonlySet<string> = new Set(['mail', 'webhook']);
/** How long these wait where all places are taken, in milliseconds. */
const NO_PLACE = 5000;

/**
 * Does what cases still have to have done: takes a case with something due under a lease, does each due effect, at least
 * once. One in every backend; the handlers make doing it twice harmless. After a crash the lease ends and another one goes on; what takes
 * long renews it; who was paused beyond its end changes nothing of what another one has by then.
 * It takes case by case and rests between them, the longer the busier the loop is: requests come first. Some cases are served at once, since
 * most of the time goes by waiting for the disk; those that wait for a register apart from the others, so that one slow register does not hold
 * up everybody's papers; e-mails and webhooks go out by themselves.
 */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Outbox');
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private again = false;
  private lookedAt = performance.now();
  private readonly ending = new AbortController();
  private readonly aside = new Aside(8);
  private readonly hands = new Aside(AT_ONCE);
  private readonly outward = new Aside(8);
  /** How long a case is taken for, in milliseconds; it is renewed in time. */
  protected readonly hold: number = 30_000;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly handlers: EffectHandlers,
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
    readiness: Readiness,
  ) {
    readiness.add('worker', () => performance.now() - this.lookedAt < SILENT);
  }

  onApplicationBootstrap(): void {
    this.wakeUp.answer(() => this.look());
    this.timer = setInterval(() => this.look(), LOOK_EVERY);
    this.timer.unref();
    this.look();
  }

  /** Finishes what is under way, while printer and database are still there; the rest waits in the outbox. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    clearInterval(this.timer);
    await this.working;
    await Promise.all([this.hands.end(), this.aside.end()]);
    await this.outward.end();
  }

  private get stopped(): boolean {
    return this.ending.signal.aborted;
  }

  private look(): void {
    if (this.stopped) return;
    this.again = true;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      if (this.again) this.look();
    });
  }

  private async work(): Promise<void> {
    try {
      for (;;) {
        await rest(this.ending.signal);
        if (this.stopped) return;
        this.again = false;
        this.lookedAt = performance.now();
        let taken = 0;
        while (taken < AT_ONCE && (await this.takeOne())) taken += 1;
        if (taken === 0) return;
        // A rest goes by how busy requests keep the loop: what the outbox does itself must not count.
        await this.hands.end();
      }
    } catch (error) {
      this.unreadable(error);
      this.again = false;
    }
  }

  /** Begins with a case that has something due; false where there is none. */
  private async takeOne(): Promise<boolean> {
    const now = this.clock.now();
    const taken = await this.outbox.claim(now, this.hold);
    if (taken === undefined) return false;
    const piece = this.serve(taken.doc, taken.claim, now).then(() => this.look());
    const waits = taken.doc.outbox.some(({ kind, dueAt }) => WAITING.has(kind) && dueAt <= now);
    if (waits) await this.aside.put(piece, this.unreadable);
    else this.hands.start(piece, this.unreadable);
    return true;
  }

  private readonly unreadable = (error: unknown): void =>
    this.log.error(`The outbox cannot be read: ${messageOf(error)}`);

  /** Does the due effects of one case, in their order, while the case is his; what goes outward is begun, and goes on by itself. */
  private async serve(doc: CaseDoc, claim: Claim, now: string): Promise<void> {
    let renewedAt = performance.now();
    let held = true;
    const renew = async () => {
      held = await this.outbox.renew(claim, this.hold);
      renewedAt = performance.now();
    };
    await renewing(this.hold / 3, renew, async () => {
      for (const effect of doc.outbox) {
        if (effect.dueAt > now || this.stopped) continue;
        // After a pause of the whole process another worker may have the case, and nobody told this one.
        if (performance.now() - renewedAt > this.hold / 2) await renew();
        if (!held) return;
        await (OUTWARD.has(effect.kind) ? this.send(doc._id, effect, now) : this.tryOne(claim, effect, now));
      }
    });
    await this.outbox.letGo(claim);
  }

  /** A message is taken by itself, so that its case goes on meanwhile. Where no place is free it waits a little. */
  private async send(id: string, effect: OutboxEntry, now: string): Promise<void> {
    const { isFull } = this.outward;
    const dueAt = new Date(Date.parse(now) + (isFull ? NO_PLACE : this.hold)).toISOString();
    const taken = await this.outbox.take(id, effect, dueAt);
    if (taken === undefined || isFull) return;
    this.outward.start(this.tryOne(taken, { ...effect, dueAt }, now), this.unreadable);
  }

  private async tryOne(mine: Claim | TakenEffect, effect: OutboxEntry, now: string): Promise<void> {
    const { id } = mine;
    try {
      await this.handlers.handle(id, effect);
    } catch (error) {
      const tries = (effect.tries ?? 0) + 1;
      const hopeless = error instanceof EffectFailed || tries >= MOST_TRIES;
      this.log.error(
        `Case ${id}: ${effect.kind} ${effect.id} failed, try ${tries}${hopeless ? ', given up' : ''}: ${messageOf(error)}`,
      );
      if (!hopeless) {
        const later = new Date(Date.parse(now) + pauseAfter(tries)).toISOString();
        return void (await this.outbox.putOff(mine, effect.id, later, tries));
      }
      const { tries: _tries, ...plain } = effect;
      const given =
        error instanceof EffectFailed || error instanceof EffectDelayed
          ? error.refusal
          : { code: 'PLATFORM.FAULT', params: { message: messageOf(error) } };
      await this.outbox.bury(mine, {
        effect: plain,
        at: now,
        code: given.code,
        details: JSON.stringify(given.params ?? {}),
      });
    }
  }
}

/** One second, doubled with every try, at most ten minutes. */
function pauseAfter(tries: number): number {
  return Math.min(600_000, 1000 * 2 ** (tries - 1));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
