import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { compareSpans, isLonger, spanOf } from '#shared/check/limit-span';
import { longestWay } from '#shared/check/longest-way';
import { sayLimit, saySpan } from '#shared/check/say-limit';
import { tightClocks } from '#shared/check/tight-clocks';
import type { Step } from '#shared/definition/chain';
import type { Limit } from '#shared/definition/limit';

const CODE = 'CLOCK.STEPS_ABOVE';

/**
 * Limits of steps that add up to more than what was promised: everybody is in time and the case is late. The time of the intake
 * is not among them: the law gives it a clock of its own (行政许可法 32).
 */
export const clockStepsAbove: FindingKind = {
  code: CODE,
  name: words('各环节时限之和超过总时限', 'Steps that add up to more than the whole'),
  find: ({ definition }) =>
    tightClocks(definition).flatMap((clock) => {
      const way = longestWay(definition, clock);
      if (way === undefined || compareSpans(way.span, spanOf(clock.limit)) !== 'longer') return [];
      if (way.steps.some((step) => limitsOf(step).some((limit) => isLonger(limit, clock.limit)))) return [];
      const [sum, whole, rule] = [saySpan(way.span), sayLimit(clock.limit), quoted(clock.name)];
      const names = way.steps.map(({ name }) => quoted(name));
      return [
        findingOf(
          CODE,
          pointerTo('clocks', definition.clocks.indexOf(clock), 'limit'),
          words(
            `${names.map(({ zh }) => zh).join('')}各用满自己的时限，共${sum.zh}，超过${rule.zh}的${whole.zh}；人人按时，办件仍会超期。`,
            `If ${names.map(({ en }) => en).join(', ')} each take their whole time, that is ${sum.en}, more than ${whole.en} for ${rule.en}: everybody is in time and the case is late.`,
          ),
          words(
            `缩短这些环节的时限，或把${rule.zh}放宽到${sum.zh}（不得超过法定时限）。`,
            `Shorten these steps, or make ${rule.en} ${sum.en}, within what the law allows.`,
          ),
          { severity: 'warning' },
        ),
      ];
    }),
};

function limitsOf(step: Step): readonly Limit[] {
  if (step.kind === 'joint') return step.lanes.map(({ limit }) => limit);
  return 'limit' in step && step.limit !== undefined ? [step.limit] : [];
}
