import type { Text } from '#shared/kernel/text';
import { words } from '#shared/check/finding-of';

/** An article of the Administrative Licensing Law (行政许可法) as a finding names it; the articles named by findings were read. */
export const licensingLaw = (zh: string, en: string): Text =>
  words(`《行政许可法》第${zh}`, `Administrative Licensing Law, art. ${en}`);

/** The code of 行政许可 among the types of items: the law binds licences only. */
export const LICENCE = '01';
