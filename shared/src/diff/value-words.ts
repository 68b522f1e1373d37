import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import { sayExpression } from '#shared/expression/say/say-expression';
import { expressionNames } from '#shared/form/expression-names';
import type { Change } from '#shared/diff/change';
import { sourcesInWords } from '#shared/diff/language/material-sources';

/** Properties that are one expression. */
const EXPRESSIONS: ReadonlySet<string> = new Set([
  ...['visibleWhen', 'requiredWhen', 'readonlyWhen', 'neededWhen', 'offeredWhen', 'barredWhen', 'when', 'computed'],
  ...['default', 'under', 'region', 'holder', 'holderCode'],
]);

/** Both values of a property that has words of its own: a condition as a sentence with the formula, sources; else undefined. */
export function valueWords(
  name: string,
  was: Json | undefined,
  is: Json | undefined,
  before: Definition,
  after: Definition,
): Pick<Change, 'before' | 'after'> | undefined {
  if (name === 'sources')
    return {
      ...(was !== undefined && { before: sourcesInWords(was) }),
      ...(is !== undefined && { after: sourcesInWords(is) }),
    };
  if (!EXPRESSIONS.has(name)) return undefined;
  const said = (value: Json | undefined, definition: Definition): string | undefined => {
    if (typeof value !== 'string') return undefined;
    const { zh } = sayExpression(value, expressionNames(definition));
    return zh === value ? value : `${zh}（${value}）`;
  };
  const [old, fresh] = [said(was, before), said(is, after)];
  return { ...(old !== undefined && { before: old }), ...(fresh !== undefined && { after: fresh }) };
}
