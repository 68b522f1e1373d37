import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'HEARING.PRESIDING';

/** A hearing that those may preside over who reviewed the application (行政许可法 48). */
export const hearingPresiding: FindingKind = {
  code: CODE,
  name: words('审查人主持听证', 'Hearing before those who reviewed'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, pointer, words: place, after }) => {
      if (step.kind !== 'procedure' || step.ground !== 'hearing') return [];
      const barred = new Set(step.who?.otherThan ?? []);
      const open = stepPlaces(chain).filter(
        (other) =>
          other.step.kind === 'task' &&
          other.after === after &&
          other.step.stage === 'review' &&
          !barred.has(other.step.key),
      );
      const same = open.find(
        (other) => other.step.kind === 'task' && other.step.posts.some((post) => step.posts.includes(post)),
      );
      const first = same ?? (barred.size === 0 ? open[0] : undefined);
      if (first === undefined) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/who`,
          words(
            `${place.zh} 可能由${first.words.zh} 的审查人主持；听证主持人必须是审查人以外的人。`,
            `The ${place.en} may be presided over by whoever reviewed at the ${first.words.en ?? first.words.zh}; it must be somebody else.`,
          ),
          words('在「不得是同一人」里选上审查的环节。', 'Name the steps of the review under “nobody who decided at”.'),
          { ...(same === undefined && { severity: 'warning' as const }), law: licensingLaw('四十八条', '48') },
        ),
      ];
    }),
};
