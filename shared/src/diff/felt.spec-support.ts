import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import type { Answers } from '#shared/form/answers';
import { sameJson, type Json } from '#shared/kernel/json';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import type { Impact } from '#shared/diff/change';
import { inNewKeys, renamed, timeUnder, wayUnder, type Renames } from '#shared/diff/in-new-keys.spec-support';
import { seenBy, storedTypes, type Seen } from '#shared/diff/seen.spec-support';
import { wentBy, type Went } from '#shared/diff/went.spec-support';

/** What people feel. `anyOf` are sets of classes of which one at least is felt, where it cannot be told which. */
export interface Felt {
  readonly impact: ReadonlySet<Impact>;
  readonly anyOf: readonly (readonly Impact[])[];
}

/**
 * What people truly feel when one version stands in place of another: both are run for the same people, one layer after the
 * other. Where somebody comes through a layer in one version only, what comes after it is not compared for him.
 */
export function feltBy(
  before: Definition,
  after: Definition,
  people: readonly MadeUpApplicant[],
  scenarios: readonly Scenario[],
  renames: Renames,
): Felt {
  const impact = new Set<Impact>();
  const anyOf: (readonly Impact[])[] = [];
  const types = [renamed([...storedTypes(before)] as Json, renames), [...storedTypes(after)] as Json].map(
    (entries) => new Map(entries as unknown as [string, Json][]),
  );
  // People who were made up for the newer version answer by its keys.
  const back: Renames = new Map([...renames].map(([was, is]) => [is, was]));
  const compare = (person: MadeUpApplicant): boolean => {
    const here = inNewKeys(person, back);
    const old = renamed(seenBy(before, here, here.answers as Answers) as unknown as Json, renames) as unknown as Seen;
    const there = inNewKeys(person, renames);
    const fresh = seenBy(after, there, there.answers as Answers);
    if (!sameJson(old.asked, fresh.asked)) impact.add('validation');
    const lost = (stored: Seen['stored'], other: ReadonlyMap<string, Json> | undefined): boolean =>
      Object.entries(stored).some(([path, type]) => !other!.has(path) || !sameJson(other!.get(path), type));
    if (lost(old.stored, types[1]) || lost(fresh.stored, types[0])) impact.add('answers');
    if (!sameJson(old.computed, fresh.computed)) impact.add('answers');
    if (!old.mayApply || !fresh.mayApply) return false;
    if (!sameJson(old.papers, fresh.papers)) impact.add('material');
    return true;
  };
  for (const person of people) compare(person);
  for (const scenario of scenarios) {
    if (!compare(scenario)) continue;
    const old = knownWay(before, scenario);
    const there = inNewKeys(scenario, renames);
    const fresh = wentBy(after, there, there.answers as Answers);
    if (!old.ok) continue;
    if (!fresh.ok) anyOf.push(['material', 'route', 'time', 'authority', 'validation']);
    else if (!sameJson(wayUnder(old.way, renames) as unknown as Json, fresh.way as unknown as Json))
      impact.add('route');
    else {
      if (!sameJson(timeUnder(old.time, renames) as unknown as Json, fresh.time as unknown as Json)) impact.add('time');
      // Kinds of events and people: no keys of the definition, though a member may be called like one.
      if (!sameJson(old.who, fresh.who)) impact.add('authority');
    }
  }
  return { impact, anyOf };
}

const ways = new WeakMap<Definition, Map<string, Went>>();

/** How a scenario goes in a version with which many are compared. */
function knownWay(definition: Definition, scenario: Scenario): Went {
  const known = ways.get(definition) ?? new Map<string, Went>();
  ways.set(definition, known);
  const went = known.get(scenario.key) ?? wentBy(definition, scenario, scenario.answers as Answers);
  known.set(scenario.key, went);
  return went;
}
