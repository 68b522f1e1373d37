import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Step } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Limit } from '#shared/definition/limit';
import { tightClocks } from '#shared/check/tight-clocks';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLonger } from '#shared/check/limit-span';
import { longestWay, timeAt } from '#shared/check/longest-way';
import { sayLimit } from '#shared/check/say-limit';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'STEP.ABOVE_CLOCK';

/** A step or lane whose own limit is longer than the whole limit inside which it is done. */
export const stepAboveClock: FindingKind = {
  code: CODE,
  name: words('环节时限超过总时限', 'Step limit above the whole'),
  find: (subject) => {
    const seen = new Set<string>();
    return tightClocks(subject.definition)
      .flatMap((clock) => aboveIn(subject, clock))
      .filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
  },
};

function aboveIn({ definition }: Subject, clock: ClockRule): Finding[] {
  return (longestWay(definition, clock)?.steps ?? []).flatMap((step) => {
    const at = stepPlaces(definition.chain).find((place) => place.step === step)?.pointer ?? '';
    return limitsOf(step).flatMap(([name, limit, path]) =>
      timeAt(definition, clock, step) !== undefined && isLonger(limit, clock.limit)
        ? [found(`${at}${path}`, name, limit, clock)]
        : [],
    );
  });
}

function limitsOf(step: Step): readonly (readonly [name: Text, limit: Limit, path: string])[] {
  if (step.kind === 'joint')
    return step.lanes.map(({ name, limit }, n) => [name, limit, pointerTo('lanes', n, 'limit')]);
  return 'limit' in step && step.limit !== undefined ? [[step.name, step.limit, '/limit']] : [];
}

function found(pointer: string, name: Text, limit: Limit, clock: ClockRule): Finding {
  const [mine, whole, step, rule] = [sayLimit(limit), sayLimit(clock.limit), quoted(name), quoted(clock.name)];
  return findingOf(
    CODE,
    pointer,
    words(
      `${step.zh}的时限是${mine.zh}，比整个${rule.zh}的${whole.zh}还长；按环节时限办，办件一定超期。`,
      `${step.en} may take ${mine.en}, longer than the whole of ${rule.en}, ${whole.en}: whoever keeps to it makes the case late.`,
    ),
    words(`把它改到${whole.zh}以内。`, `Bring it within ${whole.en}.`),
    { severity: 'warning' },
  );
}
