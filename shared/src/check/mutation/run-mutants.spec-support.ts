import { Definition } from '#shared/definition/definition';
import { randomFrom } from '#shared/kernel/random';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { checkDefinition } from '#shared/check/check-definition';
import type { Finding } from '#shared/check/finding';
import { GOLDEN_DEFINITIONS } from '#shared/check/golden-definitions.spec-support';
import { FAULTS } from '#shared/check/mutation/faults.spec-support';
import { mutantOf, type Mutant } from '#shared/check/mutation/fault.spec-support';
import { GOLDEN_APPLICANTS } from '#shared/check/mutation/golden-applicants.spec-support';
import { officersOf } from '#shared/check/mutation/officers.spec-support';
import { baselineOf, judge, type Baseline, type Judged } from '#shared/check/mutation/oracle.spec-support';
import { QINGHE } from '#shared/check/qinghe.spec-support';

/** A fault, what it does to people, and what the judgement says of it that it does not say of the original. */
export interface Verdict extends Judged {
  readonly item: string;
  readonly mutant: Mutant;
  /** Whether the schema takes it no more; nobody can then be tried on it. */
  readonly refused: boolean;
  /** Codes of new errors and warnings. */
  readonly told: readonly string[];
}

const PEOPLE = 12;
const WALKS_BEFORE = 6;
const setting = { calendar: [CALENDAR_2026], officers: officersOf(QINGHE) };
const where = ({ code, pointer }: Finding): string => `${code} ${pointer}`;
const loud = ({ severity }: Finding): boolean => severity !== 'advice';

let baselines: readonly (Baseline & { readonly known: ReadonlySet<string> })[] | undefined;

/** The golden items as they are, with people who went through them; made once. */
function goldenBaselines() {
  baselines ??= GOLDEN_DEFINITIONS.map(({ item, definition }, n) => {
    const read = Definition.parse(definition);
    const known = new Set(checkDefinition(read, QINGHE).filter(loud).map(where));
    return {
      ...baselineOf(item, read, GOLDEN_APPLICANTS[item]!, PEOPLE, WALKS_BEFORE, { ...setting, seed: n + 1 }),
      known,
    };
  });
  return baselines;
}

/** So many faults in the golden items, in turn; the same for the same seed. */
export function* verdicts(seed: number, count: number): Iterable<Verdict> {
  const random = randomFrom(seed);
  for (let n = 0; n < count; n += 1) {
    const base = goldenBaselines()[n % GOLDEN_DEFINITIONS.length]!;
    const mutant = mutantOf(base.definition, FAULTS, random);
    const read = Definition.safeParse(mutant.definition);
    const told = checkDefinition(mutant.definition, QINGHE)
      .filter((finding) => loud(finding) && !base.known.has(where(finding)))
      .map(({ code }) => code);
    const judged = read.success
      ? judge(base, read.data, 1, { ...setting, seed: seed + n })
      : { stranded: [], narrowed: false };
    yield { item: base.item, mutant, refused: !read.success, told: [...new Set(told)], ...judged };
  }
}
