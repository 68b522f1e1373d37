import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Material } from '#shared/definition/material';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import type { Goal } from '#shared/check/reach/goal';
import { failureOf } from '#shared/check/reach/source-failure';
import { needOf } from '#shared/check/reach/needs';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

const CODE = 'MATERIAL.NO_SOURCE';
const REMEDY = words(
  '给它加一个来源，例如由申请人上传；查不到的人也要有路可走。',
  'Give it a source, for example files of the applicant: those who are not found need a way too.',
);

/** A material that must be there and that nothing supplies: whoever needs it cannot apply. */
export const materialNoSource: FindingKind = {
  code: CODE,
  name: words('材料没有来源', 'Material without a source'),
  find: (subject) =>
    subject.definition.materials.flatMap((material, index) =>
      material.necessity === 'optional' ? [] : judged(subject, material, index),
    ),
};

function judged(subject: Subject, material: Material, index: number): Finding[] {
  const pointer = pointerTo('materials', index, 'sources');
  const need = needOf(subject, material, index);
  const place = quoted(material.name);
  const failures = material.sources.map((source, n) => failureOf(subject, source, `${pointer}/${n}`));
  if (failures.some((failure) => failure === 'cannot')) return [];
  const whose = canHold(subject, need, true);
  if (whose.kind === 'never') return [];
  const witness = whose.kind === 'possible' ? { witness: whose.answers } : {};
  const dead = failures.every(
    (failure) => typeof failure === 'object' && canHold(subject, [...need, ...failure.works], true).kind === 'never',
  );
  if (dead) {
    const message = words(
      `材料${place.zh} 必须有，可是它的来源一个都用不上：要它的人没法申请。`,
      `The material ${place.en} must be there, and none of its sources can ever supply it: whoever needs it cannot apply.`,
    );
    return [findingOf(CODE, pointer, message, REMEDY, witness)];
  }
  const without: Goal[] = failures.flatMap((failure) => (typeof failure === 'object' ? failure.fails : []));
  const left = canHold(subject, [...need, ...without], true);
  if (left.kind !== 'possible') return [];
  return [findingOf(CODE, pointer, some(place), REMEDY, { severity: 'warning', witness: left.answers })];
}

function some(place: Text): Text {
  return words(
    `材料${place.zh} 必须有，只靠查到的证照、数据或承诺：查不到、不能承诺的人没法申请。`,
    `The material ${place.en} must be there and comes only from what is found or promised: whoever is not found, or may not promise, cannot apply.`,
  );
}
