import type { Definition } from '#shared/definition/definition';
import type { Calendar } from '#shared/kernel/calendar';
import type { Instant } from '#shared/kernel/instant';
import type { JsonObject } from '#shared/kernel/json';
import type { Actor } from '#shared/case/actor';
import type { CaseCommand } from '#shared/case/case-command';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { decideCase } from '#shared/case/decide-case';
import { expire } from '#shared/case/expired-limits';
import type { FileRef } from '#shared/case/file-ref';
import { applyEvent, foldCase } from '#shared/case/fold-case';
import { answerLookUp, awaitedLookUps, issueCertificate } from '#shared/case/platform-acts';
import { regionNames } from '#shared/form/region-names';

/** So often the platform may act without anybody else, before it goes in a circle. */
const MOST_ACTS = 60;
const NAMES = regionNames([]);

/** A file that was received and looked at. */
export function fileFor(material: string, n = 0): FileRef {
  return {
    ...{ id: `${material}-${n}`, material, name: `${material}.pdf`, type: 'application/pdf', bytes: 1 },
    ...{ sha256: '0'.repeat(64), scan: 'clean' },
  };
}

/** What the world around a case is like. */
export interface World {
  readonly calendar: Calendar;
  readonly officers: readonly Actor[];
  /** What registers answer, by question; those that are not there do not answer. */
  readonly registers: Readonly<Record<string, unknown>>;
}

/** A case that real rules work on: its events, a clock that is moved by hand, and what the platform does by itself. */
export class WorkedCase {
  readonly files: FileRef[] = [];
  /** Whether the platform went in a circle. */
  circles = false;
  private current: CaseState;
  private issued = 0;

  constructor(
    readonly definition: Definition,
    private readonly world: World,
    public now: Instant,
    begun: readonly CaseEvent[],
  ) {
    this.current = begun.slice(1).reduce(applyEvent, foldCase(begun.slice(0, 1)));
    this.settle();
  }

  get state(): CaseState {
    return this.current;
  }

  get facts(): CaseFacts {
    const { definition, now, files, world } = this;
    return {
      ...{ definition, calendar: world.calendar, now, regions: NAMES, uploads: files },
      holders: (post) => world.officers.filter(({ posts }) => posts.includes(post)).map(({ account }) => account),
    };
  }

  upload(material: string): string {
    const file = fileFor(material, this.files.length + 1);
    this.files.push(file);
    return file.id;
  }

  /** Does it where the rules allow it; whether they did. */
  give(command: CaseCommand, actor: Actor): boolean {
    const decided = decideCase(this.facts, this.current, command, actor);
    if (!decided.ok || decided.value.length === 0) return false;
    this.current = decided.value.reduce(applyEvent, this.current);
    this.settle();
    return true;
  }

  allows(command: CaseCommand, actor: Actor): boolean {
    return decideCase(this.facts, this.current, command, actor).ok;
  }

  /** When the next limit ends that has an effect; undefined where none runs. */
  nextLimit(): Instant | undefined {
    const expiry = expire(this.facts, this.current);
    return expiry !== undefined && 'notBefore' in expiry ? expiry.notBefore : undefined;
  }

  waitUntil(instant: Instant): void {
    this.now = instant > this.now ? instant : this.now;
    this.settle();
  }

  /** Everything that the platform does now. */
  private settle(): void {
    for (let left = MOST_ACTS; left > 0; left -= 1) {
      const events = this.lookedUp() ?? this.certified() ?? this.expired();
      if (events === undefined || events.length === 0) return;
      this.current = events.reduce(applyEvent, this.current);
    }
    this.circles = true;
  }

  private lookedUp(): readonly CaseEvent[] | undefined {
    const [asked] = awaitedLookUps(this.facts, this.current);
    if (asked === undefined) return undefined;
    const told = this.world.registers[asked.question] as JsonObject | undefined;
    const failure = told === undefined ? 'REGISTER.ABSENT' : told['failure'];
    return answerLookUp(
      ...[this.facts, this.current, asked.step],
      typeof failure === 'string' ? { ok: false, failure } : { ok: true, answer: told ?? {} },
    );
  }

  private certified(): readonly CaseEvent[] | undefined {
    this.issued += 1;
    const id = `c${this.issued}`;
    return issueCertificate(this.facts, this.current, { id, number: id, file: id, code: id, holder: '张伟' });
  }

  private expired(): readonly CaseEvent[] | undefined {
    const expiry = expire(this.facts, this.current);
    return expiry !== undefined && 'events' in expiry ? expiry.events : undefined;
  }
}
