import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Scope, ValueType } from '#shared/expression/value-type';
import type { ElementPlace } from '#shared/definition/form-place';
import type { InnerForm } from '#shared/check/inner-forms';

/** An expression of a definition: where it stands, what it may read, what it must give. */
export interface LocatedExpression {
  readonly pointer: Pointer;
  readonly source: string;
  /** The part of the language that it belongs to, which decides the roots that it sees. */
  readonly part: 'form' | 'situation' | 'material' | 'fee' | 'chain' | 'result';
  /** The table or group whose row it sees as `row`. */
  readonly row: ElementPlace | undefined;
  /** Undefined where any type will do; `under` where it gives the parent of code list entries, or a list of parents. */
  readonly expected: ValueType | 'under' | undefined;
  /** The roots that it sees, where they are others than those of its part. */
  readonly scope?: Scope;
  /** The form that it calls `form`, where that is the form of a step. */
  readonly inner?: InnerForm;
  /** Where it stands, in words. */
  readonly words: Text;
}
