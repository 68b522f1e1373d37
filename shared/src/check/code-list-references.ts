import { pointerTo } from '#shared/kernel/pointer';
import type { Reference } from '#shared/check/reference';
import type { Subject } from '#shared/check/subject';

const LIST = { zh: '代码表', en: 'code list' };
const ENTRY = { zh: '上级代码', en: 'parent code' };

/** The lists that choices take, and the parents of entries, which may stand in any list. */
export function codeListReferences(subject: Subject): Reference[] {
  return [...taken(subject), ...parents(subject)];
}

function taken({ definition: { codeLists = [] }, places }: Subject): Reference[] {
  const lists = new Set(codeLists.map((list) => list.key));
  return places.flatMap((place): Reference[] =>
    place.kind !== 'element' || !('list' in place.source) || place.source.list === undefined
      ? []
      : [
          {
            pointer: `${place.pointer}/list`,
            name: place.source.list,
            place: place.words,
            target: LIST,
            harm: { zh: '没有什么可选', en: 'nothing can be chosen' },
            known: lists.has(place.source.list),
          },
        ],
  );
}

function parents({ definition: { codeLists = [] } }: Subject): Reference[] {
  const entries = new Set(codeLists.flatMap((list) => list.entries.map((entry) => entry.key)));
  return codeLists.flatMap((list, index) =>
    list.entries.flatMap(({ parent, label }, at): Reference[] =>
      parent === undefined
        ? []
        : [
            {
              pointer: pointerTo('codeLists', index, 'entries', at, 'parent'),
              name: parent,
              place: { zh: `代码「${label.zh}」`, en: `The code “${label.en ?? label.zh}”` },
              target: ENTRY,
              harm: { zh: '它永远不会出现', en: 'it is never offered' },
              known: entries.has(parent),
            },
          ],
    ),
  );
}
