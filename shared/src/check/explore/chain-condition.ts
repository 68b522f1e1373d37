import { conditionOf } from '#shared/chain/condition-of';
import { isStaffed, allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { CompiledExpression } from '#shared/expression/compile-expression';

/** A value that a step leaves behind, beside its outcome: what was filled there, or what a register said. */
export interface LeftValue {
  readonly step: string;
  readonly part: 'form' | 'answer';
  readonly key: string;
}

/** A condition of a chain, and what it asks of the past. */
export interface ChainCondition {
  readonly expression: CompiledExpression;
  /** Steps of which it reads anything. */
  readonly steps: readonly string[];
  readonly left: readonly LeftValue[];
  readonly commitments: readonly string[];
  /** Whether it reads answers, the applicant or the situation, which stay as they are. */
  readonly answers: boolean;
  /** Whether it reads what may change meanwhile: the day, or a field that somebody may change. Then it may turn out either way each time. */
  readonly changing: boolean;
}

const known = new WeakMap<Definition, Map<string, ChainCondition | undefined>>();
const writable = new WeakMap<Definition, ReadonlySet<string>>();

/** A condition of a chain by its source; undefined where it does not compile, so that it never holds. */
export function chainCondition(definition: Definition, source: string): ChainCondition | undefined {
  const made = known.get(definition) ?? new Map<string, ChainCondition | undefined>();
  known.set(definition, made);
  if (!made.has(source)) {
    const expression = conditionOf(definition, source);
    made.set(source, expression && read(definition, expression));
  }
  return made.get(source);
}

/** The name under which a memory keeps such a value. */
export function nameOf({ step, part, key }: LeftValue): string {
  return `f:${step}.${part}.${key}`;
}

function read(definition: Definition, expression: CompiledExpression): ChainCondition {
  const paths = expression.reads.map((path) => path.split('.'));
  const of = (root: string) => paths.filter(([first]) => first === root);
  const left = new Map<string, LeftValue>();
  for (const [, step, part, key] of of('step'))
    if (step !== undefined && (part === 'form' || part === 'answer')) {
      const value = { step, part, key: key ?? '' } as const;
      left.set(nameOf(value), value);
    }
  const changed = changeable(definition);
  return {
    expression,
    steps: [...new Set(of('step').flatMap(([, step]) => step ?? []))],
    left: [...left.values()],
    commitments: [...new Set(of('commitment').flatMap(([, key]) => key ?? []))],
    answers: ['form', 'applicant', 'situation'].some((root) => of(root).length > 0),
    changing:
      of('today').length > 0 || of('calendar').length > 0 || of('form').some(([, key]) => changed.has(key ?? '')),
  };
}

/** Fields that officers may change while the case runs. */
function changeable(definition: Definition): ReadonlySet<string> {
  const earlier = writable.get(definition);
  if (earlier !== undefined) return earlier;
  const made = new Set(
    allSteps(definition.chain).flatMap((step) =>
      isStaffed(step) ? (step.fields ?? []).flatMap(({ field, right }) => (right === 'write' ? [field] : [])) : [],
    ),
  );
  writable.set(definition, made);
  return made;
}
