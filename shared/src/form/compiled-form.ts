import type { Key } from '#shared/kernel/key';
import type { ChoiceOption } from '#shared/definition/choice-option';
import type { Field } from '#shared/definition/field';
import type { Page, Section } from '#shared/definition/form';
import type { RepeatGroup, Table } from '#shared/definition/form-element';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import type { CompiledPattern } from '#shared/expression/pattern';
import type { Text } from '#shared/kernel/text';

/** An element with its expressions compiled. Rows are templates; the state makes one instance a row. */
export interface CompiledElement {
  readonly key: Key;
  /** The element as defined. */
  readonly source: Field | Table | RepeatGroup;
  readonly visibleWhen?: CompiledExpression;
  readonly requiredWhen?: CompiledExpression;
  readonly readonlyWhen?: CompiledExpression;
  readonly default?: CompiledExpression;
  readonly computed?: CompiledExpression;
  readonly checks: readonly { readonly holds: CompiledExpression; readonly message: Text }[];
  /** What the text must look like. */
  readonly pattern?: { readonly fits: CompiledPattern; readonly message: Text };
  /** Options with a condition of their own. */
  readonly options: readonly { readonly option: ChoiceOption; readonly visibleWhen?: CompiledExpression }[];
  /** The elements of a row; empty for plain fields. */
  readonly row: readonly CompiledElement[];
}

export interface CompiledSection {
  readonly source: Section;
  readonly visibleWhen?: CompiledExpression;
  readonly elements: readonly CompiledElement[];
}

export interface CompiledPage {
  readonly source: Page;
  /** The situations that ask it; undefined where it does not depend on them. */
  readonly situations?: ReadonlySet<Key>;
  readonly visibleWhen?: CompiledExpression;
  readonly sections: readonly CompiledSection[];
}

/** A situation with its condition compiled; without one it is the otherwise. */
export interface CompiledSituation {
  readonly key: Key;
  readonly when?: CompiledExpression;
}

/** A form that is ready to run: the resolved tree, its expressions compiled. One a version; never changes. */
export interface CompiledForm {
  readonly pages: readonly CompiledPage[];
  /** In the order asked; empty where the item has none. */
  readonly situations: readonly CompiledSituation[];
  /** Elements outside rows, by key. */
  readonly elements: ReadonlyMap<Key, CompiledElement>;
}
