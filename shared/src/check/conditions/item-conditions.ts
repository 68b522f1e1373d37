import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { JudgedCondition } from '#shared/check/conditions/judged-condition';
import { quoted, words } from '#shared/check/finding-of';
import type { Goal } from '#shared/check/reach/goal';
import { inSituations, needOf } from '#shared/check/reach/needs';
import type { Subject } from '#shared/check/subject';

const IDLE = words('写不写它都一样', 'it decides nothing');

/** The conditions of materials, promises and fees. */
export function itemConditions(subject: Subject): readonly JudgedCondition[] {
  return [...ofMaterials(subject), ...ofCommitments(subject), ...ofFees(subject)];
}

function ofMaterials(subject: Subject): JudgedCondition[] {
  return subject.definition.materials.flatMap((material, index) => {
    const { name, neededWhen, waivers = [], sources, key } = material;
    const [pointer, place] = [pointerTo('materials', index), quoted(name)];
    const need = needOf(subject, material, index);
    const found: JudgedCondition[] = [];
    if (neededWhen !== undefined)
      found.push({
        pointer: `${pointer}/neededWhen`,
        words: words(`材料${place.zh}的需要条件`, `The condition under which the material ${place.en} is needed`),
        ...{ when: inSituations(subject, 'materials', key), sent: true },
        never: words('没有人会被要这个材料', 'it is asked of nobody'),
        always: words('人人都要交，写不写它都一样', 'everybody must hand it in: it decides nothing'),
      });
    waivers.forEach(({ reason }, n) => {
      const why = quoted(reason);
      found.push({
        pointer: `${pointer}/waivers/${n}/when`,
        words: words(
          `材料${place.zh}免交${why.zh}的条件`,
          `The condition of the waiver ${why.en} of the material ${place.en}`,
        ),
        ...{ when: need, sent: true },
        never: words('没有人能免交', 'nobody is ever spared'),
      });
    });
    sources.forEach((source, n) => {
      if (source.kind !== 'sharedData' || sources.length < 2) return;
      found.push({
        pointer: `${pointer}/sources/${n}/proves`,
        words: words(`材料${place.zh}的数据证明条件`, `The condition under which data proves the material ${place.en}`),
        ...{ when: need, sent: true },
        never: words(
          '查到什么都不算，白查一次',
          'whatever is found proves nothing, and the register is asked for nothing',
        ),
      });
    });
    return found;
  });
}

function ofCommitments({ definition: { commitments = [] } }: Subject): JudgedCondition[] {
  return commitments.flatMap(({ name, offeredWhen, barredWhen }, index) => {
    const [pointer, place] = [pointerTo('commitments', index), quoted(name)];
    const offered: Goal[] = offeredWhen === undefined ? [] : [`${pointer}/offeredWhen`];
    return [
      ...one(offeredWhen, {
        pointer: `${pointer}/offeredWhen`,
        words: words(`承诺${place.zh}的提供条件`, `The condition under which the promise ${place.en} is offered`),
        ...{ when: [], sent: true },
        never: words('没有人能作这项承诺', 'nobody can make it'),
        always: IDLE,
      }),
      ...one(barredWhen, {
        pointer: `${pointer}/barredWhen`,
        words: words(`承诺${place.zh}的排除条件`, `The condition under which the promise ${place.en} is barred`),
        ...{ when: offered, sent: true },
        never: words('它拦不住任何人', 'it bars nobody'),
        always: words('没有人能作这项承诺', 'nobody can make the promise'),
      }),
    ];
  });
}

function ofFees({ definition: { fees = [] } }: Subject): JudgedCondition[] {
  return fees.flatMap(({ name, neededWhen, waivers = [], amount }, index) => {
    const [pointer, place] = [pointerTo('fees', index), quoted(name)];
    const due: Goal[] = neededWhen === undefined ? [] : [`${pointer}/neededWhen`];
    return [
      ...one(neededWhen, {
        pointer: `${pointer}/neededWhen`,
        words: words(`收费${place.zh}的收取条件`, `The condition under which the fee ${place.en} is charged`),
        ...{ when: [], sent: true },
        always: IDLE,
      }),
      ...waivers.map(({ reason }, n): JudgedCondition => ({
        pointer: `${pointer}/waivers/${n}/when`,
        words: words(
          `收费${place.zh}减免${quoted(reason).zh}的条件`,
          `The condition of the waiver ${quoted(reason).en} of the fee ${place.en}`,
        ),
        ...{ when: due, sent: true },
        never: words('没有人能减免', 'nobody is ever spared'),
        always: words('人人都减免', 'everybody is spared'),
      })),
      ...firstOf(
        amount.kind === 'table' ? amount.rows.map(({ label }) => label) : [],
        (n) => `${pointer}/amount/rows/${n}/when`,
        due,
        words(`收费${place.zh}`, `the fee ${place.en}`),
      ),
    ];
  });
}

/** Conditions of which the first that holds decides: one never comes to its turn, or leaves nothing to those behind it. */
export function firstOf(
  labels: readonly Text[],
  at: (n: number) => Pointer,
  when: readonly Goal[],
  place: Text,
): JudgedCondition[] {
  return labels.map((label, n): JudgedCondition => ({
    pointer: at(n),
    words: words(`${place.zh} 中${quoted(label).zh}的条件`, `The condition of ${quoted(label).en} in ${place.en}`),
    ...{ when, sent: true },
    before: labels.slice(0, n).map((_, earlier): Goal => ({ of: at(earlier), be: 'notTrue' })),
    never: words('没有人会走到这一项', 'nobody ever comes to it'),
    // The last of a list is often the otherwise.
    ...(n < labels.length - 1 && { always: words('排在后面的轮不到', 'what stands behind it never has its turn') }),
  }));
}

function one(source: string | undefined, condition: JudgedCondition): JudgedCondition[] {
  return source === undefined ? [] : [condition];
}
