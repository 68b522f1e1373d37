import type { Basics } from '#shared/definition/basics';
import type { DictionaryName } from '#shared/definition/dictionaries';

/** A code of the basics with its dictionary and where it stands below them. */
interface CodeUse {
  readonly dictionary: DictionaryName;
  readonly name: string;
  readonly steps: readonly (string | number)[];
}

/** Every code value of the basics. */
export function codesOf(basics: Basics): CodeUse[] {
  const { codes, organs, handling } = basics;
  const one = (dictionary: DictionaryName, name: string | undefined, ...steps: (string | number)[]): CodeUse[] =>
    name === undefined ? [] : [{ dictionary, name, steps }];
  return [
    ...one('taskType', basics.taskType, 'taskType'),
    ...one('projectType', basics.projectType, 'projectType'),
    ...one('level', basics.level, 'level'),
    ...basics.audience.flatMap((name, index) => one('audience', name, 'audience', index)),
    ...one('taskState', codes?.taskState, 'codes', 'taskState'),
    ...one('organNature', organs?.departmentNature, 'organs', 'departmentNature'),
    ...one('powerSource', organs?.powerSource, 'organs', 'powerSource'),
    ...(handling?.channels ?? []).flatMap((name, index) => one('channel', name, 'handling', 'channels', index)),
    ...one('onlineDepth', handling?.online?.depth, 'handling', 'online', 'depth'),
    ...one('crossRegion', handling?.crossRegion?.range, 'handling', 'crossRegion', 'range'),
    ...(basics.resultDetails ?? []).flatMap(({ type }, index) =>
      one('resultType', type, 'resultDetails', index, 'type'),
    ),
  ];
}
