import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { FileFormat } from '#shared/definition/material';
import { fileFieldAt } from '#shared/form/file-place';

/** What may be uploaded at a place. */
export interface UploadRule {
  readonly formats: readonly FileFormat[];
  readonly maxMegabytes: number;
  /**
   * Most files at the place at a time; absent for a question: it may stand in many rows, and how many files an answer may list is judged
   * with the answer.
   */
  readonly maxFiles?: number;
}

/**
 * What the item allows at a place: a material that is handed in, or a question that is answered with files, in the application or at
 * a step. Undefined elsewhere.
 */
export function uploadRuleAt({ form, materials, chain }: Definition, place: string): UploadRule | undefined {
  const inner = allSteps(chain).flatMap((step) => ('form' in step && step.form !== undefined ? [step.form] : []));
  const field = [form, ...inner].map((one) => fileFieldAt(one, place)).find((one) => one !== undefined);
  if (field !== undefined) return { formats: field.formats, maxMegabytes: field.maxMegabytes };
  return materials.find(({ key }) => key === place)?.sources.find((source) => source.kind === 'upload');
}
