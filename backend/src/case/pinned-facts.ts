import { Injectable } from '@nestjs/common';
import type { Calendar } from '#shared/clock/calendar';
import type { CaseFacts } from '#shared/case/case-facts';
import type { Definition } from '#shared/definition/definition';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { VersionRepository } from '#backend/item/version.repository';
import { Clock } from '#backend/platform/clock';

const MOST = 200;
const CALENDAR_AGE = 10_000;

/** The definition that a case is pinned to, with calendar and clock. Versions never change, so they may be kept; the calendar for ten seconds. */
@Injectable()
export class PinnedFacts {
  private readonly definitions = new Map<string, Promise<Definition>>();
  private calendar: { readonly at: number; readonly years: Promise<Calendar> } | undefined;

  constructor(
    private readonly versions: VersionRepository,
    private readonly calendars: CalendarRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws where the version is not there: a case cannot have come from it. */
  async of(item: string, version: number): Promise<CaseFacts> {
    const [definition, calendar] = await Promise.all([this.definition(item, version), this.years()]);
    return { definition, calendar, now: this.clock.now() };
  }

  private definition(item: string, version: number): Promise<Definition> {
    const key = `${item}@${version}`;
    const known = this.definitions.get(key);
    if (known !== undefined) return known;
    const found = this.load(item, version);
    this.definitions.set(key, found);
    // A failed load is forgotten, and so is the oldest of too many.
    found.catch(() => this.definitions.delete(key));
    if (this.definitions.size > MOST) this.definitions.delete(this.definitions.keys().next().value!);
    return found;
  }

  private async load(item: string, version: number): Promise<Definition> {
    const found = await this.versions.find(item, version);
    if (found === undefined) throw new Error(`Version ${version} of ${item} is not there`);
    return found.definition;
  }

  private years(): Promise<Calendar> {
    const now = performance.now();
    if (this.calendar === undefined || now - this.calendar.at > CALENDAR_AGE) {
      const years = this.calendars.all();
      this.calendar = { at: now, years };
      years.catch(() => (this.calendar = undefined));
    }
    return this.calendar.years;
  }
}
