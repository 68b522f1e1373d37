import type { Definition } from '#shared/definition/definition';
import { sayExpression } from '#shared/expression/say/say-expression';
import { expressionNames } from '#shared/form/expression-names';
import type { Language } from '#shared/kernel/language';
import type { Pointer } from '#shared/kernel/pointer';
import { standingAt } from '../place/mentioned';

/** The expression at a place in words; the expression itself where it cannot be read. */
export function conditionWords(definition: Definition, at: Pointer, source: string, language: Language): string {
  return sayExpression(source, expressionNames(definition), standingAt(definition, at))[language];
}
