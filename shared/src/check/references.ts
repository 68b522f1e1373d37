import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { wordsOf } from '#shared/definition/dictionaries';
import { chainReferences } from '#shared/check/chain-references';
import type { Reference } from '#shared/check/reference';
import { codeListReferences } from '#shared/check/code-list-references';
import { codesOf } from '#shared/check/codes-of';
import { optionReferences } from '#shared/check/option-references';
import { promiseReferences } from '#shared/check/promise-references';
import { situationReferences } from '#shared/check/situation-references';
import { unknownPlaceholders } from '#shared/check/placeholders';
import type { Subject } from '#shared/check/subject';
import { stepPlaces } from '#shared/check/step-places';

const TARGETS = {
  field: { zh: '字段', en: 'field' },
  choice: { zh: '选择字段', en: 'choice field' },
  placeholder: { zh: '替换项', en: 'placeholder' },
  department: { zh: '部门', en: 'department' },
  region: { zh: '行政区划', en: 'division' },
  code: { zh: '代码', en: 'code' },
} as const satisfies Record<string, Text>;

/** Every reference of a definition by key. Of expressions only the options that they name: the rest is compiled. */
export function referencesOf(subject: Subject): Reference[] {
  return [
    ...inBasics(subject),
    ...inRows(subject),
    ...codeListReferences(subject),
    ...situationReferences(subject),
    ...inMaterials(subject),
    ...chainReferences(subject.definition),
    ...promiseReferences(subject),
    ...inTexts(subject),
    ...inResults(subject),
    ...optionReferences(subject),
  ];
}

function inBasics({ definition: { basics }, surroundings }: Subject): Reference[] {
  const place = { zh: '基本信息', en: 'The basics' };
  const codes = codesOf(basics).map(({ dictionary, name, steps }) => ({
    pointer: pointerTo('basics', ...steps),
    name,
    place,
    target: TARGETS.code,
    known: wordsOf(dictionary, name) !== undefined,
  }));
  if (surroundings === undefined) return codes;
  return [
    ...codes,
    {
      pointer: '/basics/department',
      name: basics.department,
      place,
      target: TARGETS.department,
      known: surroundings.departments.includes(basics.department),
    },
    ...basics.regions.map((name, index) => ({
      pointer: pointerTo('basics', 'regions', index),
      name,
      place,
      target: TARGETS.region,
      known: surroundings.regions.includes(name),
    })),
  ];
}

function inRows({ places }: Subject): Reference[] {
  return places.flatMap((place) => {
    if (place.kind !== 'element' || place.source.kind !== 'repeat') return [];
    const { elements, summary } = place.source;
    return summary.map((name, index) => ({
      pointer: `${place.pointer}/summary/${index}`,
      name,
      place: place.words,
      target: TARGETS.field,
      known: elements.some((element) => element.key === name),
    }));
  });
}

function inMaterials({ definition, elements }: Subject): Reference[] {
  return definition.materials.flatMap(({ name: said, origin, sources }, index) => {
    const place = { zh: `材料「${said.zh}」`, en: `The material “${said.en ?? said.zh}”` };
    const codes = [origin].filter((name) => name !== undefined);
    return [
      ...codes.map((name) => ({
        pointer: pointerTo('materials', index, 'origin'),
        name,
        place,
        target: TARGETS.code,
        known: wordsOf('sourceType', name) !== undefined,
      })),
      ...sources.flatMap((source, at) =>
        source.kind !== 'form'
          ? []
          : source.fields.map((name, field) => ({
              pointer: pointerTo('materials', index, 'sources', at, 'fields', field),
              name,
              place,
              target: TARGETS.field,
              known: elements.has(name),
            })),
      ),
    ];
  });
}

function inTexts({ definition, elements }: Subject): Reference[] {
  const texts = [
    ...definition.documents.map((document, index) => ({
      pointer: pointerTo('documents', index, 'body'),
      text: document.body,
      name: { zh: `文书「${document.title.zh}」`, en: `The document “${document.title.en ?? document.title.zh}”` },
    })),
    ...stepPlaces(definition.chain).flatMap(({ step, pointer }) =>
      step.kind === 'notify' || step.kind === 'applicant'
        ? [
            {
              pointer: `${pointer}/message`,
              text: step.message,
              name: { zh: `通知「${step.name.zh}」`, en: `The message “${step.name.en ?? step.name.zh}”` },
            },
          ]
        : [],
    ),
  ];
  return texts.flatMap(({ pointer, text, name }) =>
    unknownPlaceholders(text, elements).map(({ language, placeholder }) => ({
      pointer: `${pointer}/${language}`,
      name: placeholder,
      place: name,
      target: TARGETS.placeholder,
      known: false,
    })),
  );
}

function inResults({ definition, elements }: Subject): Reference[] {
  return definition.results.flatMap((result, index) =>
    (result.kind === 'certificate' ? result.lines : []).flatMap(({ option }, at) =>
      option === undefined
        ? []
        : [
            {
              pointer: pointerTo('results', index, 'lines', at, 'option'),
              name: option,
              place: { zh: `结果「${result.name.zh}」`, en: `The result “${result.name.en ?? result.name.zh}”` },
              target: TARGETS.choice,
              known: ['choice', 'multiChoice'].includes(elements.get(option)?.source.kind ?? ''),
            },
          ],
    ),
  );
}
