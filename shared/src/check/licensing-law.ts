import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import type { LegalBasis } from '#shared/definition/legal-basis';
import { words } from '#shared/check/finding-of';

/** An article of the Administrative Licensing Law (行政许可法) as a finding names it; the articles named by findings were read. */
export const licensingLaw = (zh: string, en: string): Text =>
  words(`《行政许可法》第${zh}`, `Administrative Licensing Law, art. ${en}`);

/** Whether the item is a licence (行政许可): the law binds no other type of item. */
export const isLicence = ({ basics }: Pick<Definition, 'basics'>): boolean => basics.taskType === '01';

/** Whether a clause is one of a statute or a regulation: what 行政许可法 lets say otherwise (法律、法规另有规定). */
export const isLaw = ({ level }: LegalBasis): boolean =>
  level === 'statute' || level === 'administrativeRegulation' || level === 'local';

/** Whether a statute or regulation of the item’s own is named, beside the general law. */
export const hasOwnLaw = (basis: readonly LegalBasis[]): boolean =>
  basis.some((clause) => isLaw(clause) && !clause.law.zh.includes('行政许可法'));
