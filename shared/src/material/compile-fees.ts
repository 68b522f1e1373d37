import type { Definition } from '#shared/definition/definition';
import type { Fee } from '#shared/definition/fee';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import type { ValueType } from '#shared/expression/value-type';
import { formScope } from '#shared/form/form-scope';

type Compiled = CompiledExpression | undefined;

/** A fee with its expressions ready to run; undefined where one does not compile or is absent. */
export interface CompiledFee {
  readonly fee: Fee;
  readonly neededWhen: Compiled;
  readonly waivers: readonly Compiled[];
  readonly rows: readonly Compiled[];
  readonly quantity: Compiled;
}

const kept = new WeakMap<Definition, readonly CompiledFee[]>();

/** The fees of an item, compiled once a definition. */
export function compileFees(definition: Definition): readonly CompiledFee[] {
  const known = kept.get(definition);
  if (known !== undefined) return known;
  const scope = formScope(definition);
  const compile = (source: string | undefined, expected: ValueType): Compiled => {
    if (source === undefined) return undefined;
    const compiled = compileExpression(source, scope, expected);
    return compiled.ok ? compiled.expression : undefined;
  };
  const fees = (definition.fees ?? []).map((fee): CompiledFee => ({
    fee,
    neededWhen: compile(fee.neededWhen, 'bool'),
    waivers: (fee.waivers ?? []).map(({ when }) => compile(when, 'bool')),
    rows: fee.amount.kind === 'table' ? fee.amount.rows.map(({ when }) => compile(when, 'bool')) : [],
    quantity: fee.amount.kind === 'perUnit' ? compile(fee.amount.quantity, 'double') : undefined,
  }));
  kept.set(definition, fees);
  return fees;
}
