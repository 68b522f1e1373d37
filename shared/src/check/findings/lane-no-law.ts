import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { organsOf } from '#shared/check/organs-of';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'LANE.NO_LAW';

/** A lane of another organ without the law by which that organ reviews: the applicant reads nowhere why it takes part. */
export const laneNoLaw: FindingKind = {
  code: CODE,
  name: words('并联的一路没有依据', 'Lane without a law'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, pointer }) => {
      if (step.kind !== 'joint' || organsOf(step).size < 2) return [];
      return step.lanes.flatMap(({ name, organ, legalBasis }, index) => {
        if (legalBasis.length > 0) return [];
        const lane = quoted(name);
        return [
          findingOf(
            CODE,
            `${pointer}${pointerTo('lanes', index, 'legalBasis')}`,
            words(
              `${lane.zh}由${organ.zh}审查，但没有写依据哪部法律；没有依据，不能增加审查。`,
              `${lane.en} is reviewed by ${organ.en ?? organ.zh}, and no clause says by which law; without one no review may be added.`,
            ),
            words('写上这一路的依据，或删掉这一路。', 'Name the law of this lane, or delete the lane.'),
            { severity: 'warning', law: licensingLaw16 },
          ),
        ];
      });
    }),
};

const licensingLaw16 = words('《行政许可法》第十六条第四款', 'Administrative Licensing Law, art. 16(4)');
