import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import type { Limit } from '#shared/definition/limit';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isNoTime } from '#shared/check/limit-span';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'TIME.NONE';

type Place = readonly [pointer: Pointer, name: Text, limit: Limit, forApplicant: boolean];

/** A limit of no time: a procedure or lane without a limit of its own (优化营商环境条例 36), an applicant who cannot be in time. */
export const timeNone: FindingKind = {
  code: CODE,
  name: words('没有给时间', 'No time given'),
  find: ({ definition }) =>
    limitsOf(definition).flatMap(([pointer, name, limit, forApplicant]) => {
      if (!isNoTime(limit) && !(forApplicant && limit.unit === 'spot')) return [];
      const place = quoted(name);
      return [
        findingOf(
          CODE,
          pointer,
          forApplicant
            ? words(
                `${place.zh}没有给申请人时间，他收到通知就已经逾期。`,
                `${place.en} gives the applicant no time: he is late when he reads of it.`,
              )
            : words(
                `${place.zh}的时限是零，等于没有时限，办多久都不会有人提醒。`,
                `${place.en} has a limit of nothing, which is none at all: nobody would be reminded.`,
              ),
          words('写明要多少天；当场办的选「当场」。', 'Say how many days; what is done at once is “on the spot”.'),
        ),
      ];
    }),
};

function limitsOf({ chain, clocks, commitments = [] }: Definition): Place[] {
  const { intake } = chain;
  return [
    ...(intake.mode === 'accept'
      ? [
          [
            pointerTo('chain', 'intake', 'correction', 'limit'),
            words('补正', 'The correction'),
            intake.correction.limit,
            true,
          ] as Place,
        ]
      : []),
    ...stepPlaces(chain).flatMap(({ step, pointer }): Place[] => {
      switch (step.kind) {
        case 'task':
          return step.limit === undefined ? [] : [[`${pointer}/limit`, step.name, step.limit, false]];
        case 'procedure':
        case 'handover':
          return [[`${pointer}/limit`, step.name, step.limit, false]];
        case 'joint':
          return step.lanes.map(({ name, limit }, n) => [
            `${pointer}${pointerTo('lanes', n, 'limit')}`,
            name,
            limit,
            false,
          ]);
        case 'applicant': {
          const { deadline } = step;
          const limit = deadline.kind === 'fixed' ? deadline.limit : deadline.max;
          return [[`${pointer}/deadline/${deadline.kind === 'fixed' ? 'limit' : 'max'}`, step.name, limit, true]];
        }
        case 'route':
        case 'automatic':
        case 'notify':
        case 'end':
        case 'laneEnd':
          return [];
      }
    }),
    ...clocks.map(({ name, limit }, index): Place => [pointerTo('clocks', index, 'limit'), name, limit, false]),
    ...commitments.flatMap(({ name, supplyWithin }, index): Place[] =>
      supplyWithin === undefined ? [] : [[pointerTo('commitments', index, 'supplyWithin'), name, supplyWithin, true]],
    ),
  ];
}
