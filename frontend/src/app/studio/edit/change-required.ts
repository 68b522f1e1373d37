import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { firstComparison, subjectsFor } from '../cel/subjects';
import { writeSentence } from '../cel/write-sentence';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { type Patch, valueAt } from './patch';

export type RequiredWay = 'no' | 'always' | 'when';

/** Makes a field optional, always required, or required on a condition; a condition that is there is kept for `when`, dropped else. */
export function changeRequired(definition: Definition, at: Pointer, way: RequiredWay): Command | undefined {
  const field = valueAt(definition, at) as { readonly requiredWhen?: string } | undefined;
  const first = subjectsFor(definition, at).find(({ measure }) => measure !== 'presence');
  const condition = field?.requiredWhen ?? (first && writeSentence({ join: 'and', parts: [firstComparison(first)] }));
  if (field === undefined || (way === 'when' && condition === undefined)) return undefined;
  const patches: Patch[] = [
    { op: 'set', at: `${at}/required`, ...(way === 'always' && { value: true }) },
    { op: 'set', at: `${at}/requiredWhen`, ...(way === 'when' && condition !== undefined && { value: condition }) },
  ];
  return { name: 'change-property', place: placeOf(definition, at), patches };
}
