import { addDays, civilDateOf } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { JsonObject } from '#shared/kernel/json';
import { regionNames } from '#shared/form/region-names';
import type { Definition } from '#shared/definition/definition';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/kernel/calendar';
import { limitEnd } from '#shared/clock/limit-end';
import type { Actor } from '#shared/case/actor';
import { beginCase } from '#shared/case/submit-case';
import { done, type Outcome } from '#shared/kernel/outcome';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { documentsOf } from '#shared/case/document-of';
import { expire } from '#shared/case/expired-limits';
import type { FileRef } from '#shared/case/file-ref';
import { applyEvent, foldCase } from '#shared/case/fold-case';
import { answerLookUp, awaitedLookUps, issueCertificate, type LookUpResult } from '#shared/case/platform-acts';
import { applicationOf, factsAt, fileFor, MORNING } from '#shared/simulate/made-application';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';

/** The applicant of a scenario as one who acts. */
export const SCENARIO_APPLICANT: Actor = { account: 'applicant', name: '申请人', posts: [] };

/** So often the platform may act without anybody else, before something goes in a circle. */
const MOST_ACTS = 200;
const DAY = 86_400_000;

/** The case of a scenario: its events, a clock that moves by hand, and everything that the platform does by itself. */
export class ScenarioCase {
  readonly events: CaseEvent[] = [];
  readonly files: FileRef[] = [];
  /** Templates of documents in the order in which they were issued. */
  readonly documents: string[] = [];
  /** Hears every event once the state has followed it. */
  told: ((event: CaseEvent) => void) | undefined;
  private current: CaseState | undefined;
  private issued = 0;
  private readonly regions = regionNames([]);

  constructor(
    readonly definition: Definition,
    private readonly scenario: MadeUpApplicant,
    private readonly calendar: Calendar,
    public now: Instant = `${scenario.today}${MORNING}`,
    /** What is known of the people who work, where it is. */
    private readonly staff: Partial<CaseFacts> = {},
  ) {}

  get facts(): CaseFacts {
    const { definition, calendar, now, files, regions, staff } = this;
    return { definition, calendar, now, regions, uploads: files, ...staff };
  }

  get state(): CaseState {
    if (this.current === undefined) throw new Error('The case has not begun');
    return this.current;
  }

  /** Submits the application with a file for every material that must be uploaded. Throws with the refusal. */
  begin(): void {
    const begun = this.submit();
    if (!begun.ok) throw new Error(`${this.scenario.key}: ${JSON.stringify(begun.refusal)}`);
  }

  /** Submits the application, or says why it is refused. */
  submit(): Outcome<undefined> {
    const begun = beginCase(
      factsAt(this.definition, this.scenario, this.calendar),
      applicationOf(this.definition, this.scenario),
    );
    if (!begun.ok) return begun;
    this.add(begun.value);
    this.settle();
    return done(undefined);
  }

  /** A fresh upload of a material. */
  upload(material: string): string {
    const file = fileFor(material, this.files.length + 1);
    this.files.push(file);
    return file.id;
  }

  add(events: readonly CaseEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.current = event.kind === 'submitted' ? foldCase([event]) : applyEvent(this.state, event);
      this.told?.(event);
      this.documents.push(...documentsOf(this.definition, event).map(({ key }) => key));
    }
  }

  /** Lets time pass; limits that end on the way have their effect on the instant. */
  wait(limit: Limit): void {
    this.waitUntil(this.after(limit));
  }

  /** Lets time pass until an instant, which may be over. */
  waitUntil(target: Instant): void {
    for (let left = MOST_ACTS; left > 0; left -= 1) {
      const next = this.nextLimit();
      if (next === undefined || next > target) break;
      this.now = next;
      this.settle();
    }
    this.now = target > this.now ? target : this.now;
    this.settle();
  }

  /** When the next limit ends that has an effect by itself; undefined where none runs. */
  nextLimit(): Instant | undefined {
    const expiry = expire(this.facts, this.state);
    return expiry !== undefined && 'notBefore' in expiry ? expiry.notBefore : undefined;
  }

  /** Everything that the platform does now: look-ups, certificates, limits that are over. */
  private settle(): void {
    for (let left = MOST_ACTS; left > 0; left -= 1) {
      const events = this.lookUps() ?? this.certificate() ?? this.expired();
      if (events === undefined) return;
      this.add(events);
    }
    throw new Error(`${this.scenario.key}: the platform acts without end`);
  }

  /** The instant that lies a length of time ahead. Throws where the calendar lacks the year. */
  after(limit: Limit): Instant {
    const end = this.ahead(limit);
    if (!end.ok) throw new Error(`${this.scenario.key}: ${end.refusal.code}`);
    return end.value;
  }

  /** The same, and in a year that the calendar lacks as many calendar days: for how long people take, never for a limit. */
  around(limit: Limit): Instant {
    const end = this.ahead(limit);
    return end.ok ? end.value : new Date(Date.parse(this.now) + limit.n * DAY).toISOString();
  }

  private ahead(limit: Limit): Outcome<Instant> {
    const { n, unit } = limit;
    if (unit === 'spot' || n === 0) return done(this.now);
    if (unit === 'hour') return done(new Date(Date.parse(this.now) + n * 3_600_000).toISOString());
    const today = civilDateOf(this.now);
    const end = limitEnd(this.calendar, today, limit);
    if (!end.ok) return end;
    // The same hour of another day.
    const days = Math.round((Date.parse(end.value) - Date.parse(today)) / DAY);
    return done(`${addDays(this.now.slice(0, 10), days)}${this.now.slice(10)}`);
  }

  /** Does what the platform has to do after somebody acted. */
  acted(events: readonly CaseEvent[]): void {
    this.add(events);
    this.settle();
  }

  private lookUps(): readonly CaseEvent[] | undefined {
    const [asked] = awaitedLookUps(this.facts, this.state);
    return asked && answerLookUp(this.facts, this.state, asked.step, this.answerTo(asked.question));
  }

  private answerTo(question: string): LookUpResult {
    const told = this.scenario.registers?.[question] as JsonObject | undefined;
    if (told === undefined) return { ok: false, failure: 'REGISTER.ABSENT' };
    return typeof told['failure'] === 'string' ? { ok: false, failure: told['failure'] } : { ok: true, answer: told };
  }

  private certificate(): readonly CaseEvent[] | undefined {
    this.issued += 1;
    const id = `c${this.issued}`;
    const holder = SCENARIO_APPLICANT.name;
    return issueCertificate(this.facts, this.state, { id, number: id, file: id, code: id, holder });
  }

  private expired(): readonly CaseEvent[] | undefined {
    const expiry = expire(this.facts, this.state);
    return expiry !== undefined && 'events' in expiry ? expiry.events : undefined;
  }
}
