import { Injectable } from '@nestjs/common';
import type { CaseFacts } from '#shared/case/case-facts';
import type { Definition } from '#shared/definition/definition';
import { divisionTree, regionNames } from '#shared/form/region-names';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import { VersionRepository } from '#backend/item/version.repository';
import { Clock } from '#backend/platform/clock';
import { AccountRepository } from '#backend/session/account.repository';

const MOST = 200;
/** Milliseconds: who holds which post is felt within five seconds on every backend. */
const AGE = 4000;

/** What administrators may change: calendar, divisions, departments, who holds which post. */
type Around = Omit<CaseFacts, 'definition' | 'now' | 'uploads'>;

/** What does not belong to a version, and when it was read. */
interface Surroundings {
  readonly at: number;
  readonly read: Promise<Around>;
}

/**
 * The definition that a case is pinned to, with calendar, names of divisions and clock. Versions never change, so they may be kept; what an
 * administrator may change is kept for four seconds.
 */
@Injectable()
export class PinnedFacts {
  private readonly definitions = new Map<string, Promise<Definition>>();
  private around: Surroundings | undefined;

  constructor(
    private readonly versions: VersionRepository,
    private readonly calendars: CalendarRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
    private readonly accounts: AccountRepository,
  ) {}

  /** Throws where the version is not there: a case cannot have come from it. */
  async of(item: string, version: number): Promise<CaseFacts> {
    const [definition, around] = await Promise.all([this.definition(item, version), this.surroundings()]);
    return { definition, ...around, now: this.clock.now() };
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

  private surroundings(): Surroundings['read'] {
    const now = performance.now();
    if (this.around === undefined || now - this.around.at > AGE) {
      const read = this.readSurroundings();
      this.around = { at: now, read };
      read.catch(() => (this.around = undefined));
    }
    return this.around.read;
  }

  private async readSurroundings(): Promise<Around> {
    const [{ calendar, version }, divisions, departments, accounts] = await Promise.all([
      this.calendars.known(),
      this.directory.regions(),
      this.directory.departments(),
      this.accounts.accountsByPost(),
    ]);
    const regionsOf = new Map(departments.map(({ key, regions }) => [key, regions ?? []]));
    return {
      ...{ calendar, calendarVersion: version, regions: regionNames(divisions), liesIn: divisionTree(divisions) },
      regionsOf: (department) => regionsOf.get(department) ?? [],
      holders: (post) => accounts.get(post) ?? [],
    };
  }
}
