import { addDays } from '#shared/kernel/civil-date';
import type { Definition } from '#shared/definition/definition';
import type { Material, MaterialSource } from '#shared/definition/material';
import type { Roots } from '#shared/expression/compile-expression';
import type { Evidence } from '#shared/material/evidence';
import { materialCondition } from '#shared/material/material-condition';
import type { PlannedMaterial } from '#shared/material/material-plan';
import { proofScope } from '#shared/material/material-scope';
import { PLAN_REASONS } from '#shared/material/plan-reasons';

/** What a source is judged by. */
interface Ground {
  readonly definition: Definition;
  readonly material: Material;
  readonly roots: Roots;
  readonly known: { readonly evidence: Evidence };
  readonly made: readonly string[];
}

type Proof = Omit<PlannedMaterial, 'key' | 'name'>;
type Provers = {
  readonly [K in MaterialSource['kind']]: (
    source: Extract<MaterialSource, { kind: K }>,
    ground: Ground,
  ) => Proof | undefined;
};

/** How a source settles a material; undefined where it does not. */
export function provedBy(source: MaterialSource, ground: Ground): Proof | undefined {
  return (PROVERS[source.kind] as (source: MaterialSource, ground: Ground) => Proof | undefined)(source, ground);
}

const PROVERS: Provers = {
  form: () => ({ state: 'generated', reason: PLAN_REASONS.generated, by: { kind: 'form' } }),
  certificate: ({ type, holder }, { definition, roots, known }) => {
    const whose = materialCondition(definition, holder, undefined, 'string')?.evaluate(roots);
    const today = String(roots['today']);
    const found = known.evidence.certificates.find(
      (held) => held.type === type && held.holder === whose && (held.validUntil ?? today) >= today,
    );
    return found && proved('certificate', found.number);
  },
  sharedData: ({ question, proves }, { definition, material, roots, known }) => {
    const answer = known.evidence.answers[material.key];
    if (answer === undefined) return undefined;
    const holds = materialCondition(definition, proves, proofScope(definition, question))?.evaluate({
      ...roots,
      answer,
    });
    return holds === true ? proved('sharedData', question) : undefined;
  },
  earlierCase: ({ item, material, within }, { roots, known }) => {
    const oldest = within === undefined ? '' : addDays(String(roots['today']), -daysOf(within));
    const found = known.evidence.earlier.find(
      (earlier) => earlier.item === item && earlier.material === material && earlier.on >= oldest,
    );
    return found && proved('earlierCase', found.case);
  },
  commitment: ({ commitment }, { made }) =>
    made.includes(commitment)
      ? { state: 'promised', reason: PLAN_REASONS.promised, by: { kind: 'commitment', ref: commitment } }
      : undefined,
  upload: () => undefined,
};

function proved(kind: 'certificate' | 'sharedData' | 'earlierCase', ref: string): Proof {
  return { state: 'proved', reason: PLAN_REASONS[kind], by: { kind, ref } };
}

/** How many calendar days an age may be at most; working days and months are taken generously. */
function daysOf({ n, unit }: { readonly n: number; readonly unit: string }): number {
  const days: Record<string, number> = { spot: 0, hour: 1 / 24, workingDay: 1.5, calendarDay: 1, month: 31, year: 366 };
  return Math.ceil(n * (days[unit] ?? 1));
}
