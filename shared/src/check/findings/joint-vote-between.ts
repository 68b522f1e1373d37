import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { organsOf } from '#shared/check/organs-of';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'JOINT.VOTE_BETWEEN_ORGANS';

/** Several organs of which one, or some, outvote the others: each decides its own matter; votes are for panels within one organ. */
export const jointVoteBetween: FindingKind = {
  code: CODE,
  name: words('部门之间投票', 'Organs that outvote each other'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, pointer, words: place }) => {
      if (step.kind !== 'joint' || step.rule === 'all' || organsOf(step).size < 2) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/rule`,
          words(
            `${place.zh} 让几个部门按${step.rule === 'any' ? '任一同意' : '多数同意'}通过；每个机关只能决定自己的事，别的机关不能替它同意。`,
            `The ${place.en} lets ${step.rule === 'any' ? 'any one' : 'some'} of several organs consent for all; each organ decides its own matter, and no other can consent for it.`,
          ),
          words(
            '改成全部同意；任一、多数只用于一个机关内部的评审组。',
            'Let all of them consent; votes are for panels within one organ.',
          ),
          {
            law: words('《行政许可法》第二十二条（未核实）', 'Administrative Licensing Law, art. 22 (unverified)'),
          },
        ),
      ];
    }),
};
