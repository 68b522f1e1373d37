import { engineOf } from '#shared/expression/engine';
import { meetingsIn, type Standing } from '#shared/expression/meetings';
import type { Names } from '#shared/expression/say/names';
import { sayNode } from '#shared/expression/say/say-node';
import { EN } from '#shared/expression/say/wording-en';
import { ZH } from '#shared/expression/say/wording-zh';
import type { Scope } from '#shared/expression/value-type';

const NO_ROOTS: Scope = {};

/** An expression in the words of both languages. */
export interface SaidExpression {
  readonly zh: string;
  readonly en: string;
}

/**
 * Any expression as a sentence: 经营项目 包含 冷食类制售，并且 座位数 大于 3. Paths and options are called by their labels,
 * brackets stand only where they are needed. What cannot be read is given back as it is. Pure; never throws.
 */
export function sayExpression(source: string, names: Names, standing: Standing = {}): SaidExpression {
  try {
    const { ast } = engineOf(NO_ROOTS).check.parse(source);
    const met = meetingsIn(ast, standing);
    return { zh: sayNode(ast, met, names, ZH, standing.result), en: sayNode(ast, met, names, EN, standing.result) };
  } catch {
    return { zh: source, en: source };
  }
}
