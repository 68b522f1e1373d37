import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import { stepPlaces } from '#shared/check/step-places';
import { entriesFor, isNotBefore, momentOf } from '#shared/check/clock-reach';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isDeciding } from '#shared/check/undecided-ways';

const CODE = 'CLOCK.NEVER_RUNS';

/** A limit that measures nothing: it ends before it starts, no situation has it, or what it waits for never happens. */
export const clockNeverRuns: FindingKind = {
  code: CODE,
  name: words('不会计时的时限', 'Limit that never runs'),
  find: ({ definition }) =>
    definition.clocks.flatMap((clock, index) => {
      const why = whyNever(definition, clock);
      if (why === undefined) return [];
      const name = quoted(clock.name);
      return [
        findingOf(
          CODE,
          pointerTo('clocks', index),
          words(
            `时限${name.zh}${why.zh}，超期不会有人知道。`,
            `The limit ${name.en} ${why.en}: nobody would learn of an overrun.`,
          ),
          words('改正起点和终点，或删掉这个时限。', 'Mend its start and end, or delete it.'),
          { severity: 'warning' },
        ),
      ];
    }),
};

function whyNever(definition: Definition, clock: ClockRule): Text | undefined {
  if (entriesFor(definition, clock).length === 0) return words('不在任何办理情形里', 'is in no situation');
  const [from, to] = [momentOf(definition, clock, 'from'), momentOf(definition, clock, 'to')];
  if (from !== 'expired' && isNotBefore(from, to))
    return words('的终点不晚于起点，量不出时间', 'ends no later than it starts, and measures nothing');
  const { chain, results } = definition;
  const anchors = [clock.from, clock.to];
  if (anchors.includes('decided') && !stepPlaces(chain).some(({ step, after }) => !after && isDeciding(step)))
    return words('等的是决定，而审批链里没有作决定的环节', 'waits for a decision, and no step of the chain decides');
  if (anchors.includes('delivered') && !results.some(({ kind }) => kind === 'certificate'))
    return words(
      '等的是送达，而这个事项没有证件可送',
      'waits for a delivery, and the item has no certificate to deliver',
    );
  if (clock.from === 'corrected' && chain.intake.mode !== 'accept')
    return words('等的是补正，而这个事项不补正', 'waits for a correction, and the item knows none');
  return undefined;
}
