import type { Definition } from '#shared/definition/definition';
import type { Text } from '#shared/kernel/text';
import type { Choice } from '../bound/choice';
import type { CONDITION_WORDS } from '../condition/words';

/** What a list of choices may depend on: the definition, the place of the control, and the directory. */
export interface Sight {
  readonly definition: Definition;
  readonly at: string;
  readonly posts: readonly Choice[];
  readonly departments: readonly Choice[];
}

/** The choices at a place. */
export type Chooser = (sight: Sight) => readonly Choice[];

/** One form that a part may take: what it begins as (given what stood there), and its properties. */
export interface Variant {
  readonly label: Text;
  readonly fresh: (definition: Definition, before: Readonly<Record<string, unknown>>) => object;
  readonly inside: readonly Property[];
}

interface Named {
  /** Below the place of the table: /name; '' is the place itself. */
  readonly at: string;
  readonly label: Text;
  /** Whether it is there for what stands at the place of the table; absent means always. */
  readonly shown?: (base: Readonly<Record<string, unknown>>) => boolean;
}

type Kind =
  | { readonly as: 'text'; readonly optional?: true; readonly long?: true }
  | { readonly as: 'line'; readonly optional?: true }
  | {
      readonly as: 'number';
      readonly min: number;
      readonly optional?: true;
      readonly unit?: Text;
      readonly scale?: number;
    }
  | { readonly as: 'limit'; readonly optional?: true }
  | { readonly as: 'switch'; readonly kept?: true }
  | { readonly as: 'law' | 'texts' | 'points' | 'question' | 'form' }
  | { readonly as: 'expression'; readonly optional?: true }
  | { readonly as: 'condition'; readonly then: keyof typeof CONDITION_WORDS.zh.then; readonly without?: Text }
  | {
      readonly as: 'choice';
      readonly from: Chooser;
      /** The words for no value; absent where there must be one. */
      readonly none?: Text;
      /** What the whole place becomes by the choice, where the choice brings or takes other properties. */
      readonly becomes?: (value: string, base: Readonly<Record<string, unknown>>, definition: Definition) => object;
    }
  | {
      readonly as: 'several';
      readonly from: Chooser;
      /** Whether an empty list takes the property away. */
      readonly optional?: true;
      /** Whether it folds away, as what is rarely used does. */
      readonly folded?: true;
    }
  | { readonly as: 'part'; readonly fresh: (definition: Definition) => object; readonly inside: readonly Property[] }
  | { readonly as: 'variant'; readonly by: 'kind' | 'mode'; readonly variants: Readonly<Record<string, Variant>> }
  | {
      readonly as: 'list';
      readonly add: Text;
      readonly fresh: (definition: Definition, at: string) => object;
      readonly inside: readonly Property[];
      /** Whether entries have a key that may be renamed. */
      readonly keyed?: true;
    };

/** One row of a table of properties: where it stands, what it is called and the control that changes it. */
export type Property = Named & Kind;
