import { nextOf } from '#shared/chain/next-of';
import { canEnd, reachableSteps } from '#shared/chain/reachable-steps';
import { allSteps, stepOf, type Step } from '#shared/definition/chain';
import { componentsOf } from '#shared/check/explore/components';
import { soundnessOf } from '#shared/check/explore/strands';
import { nameOfStep } from '#shared/check/explore/witness';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { strandedFinding } from '#shared/check/findings/chain-stranded';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'STEP.CIRCLE';

/** A circle that only the platform walks: a case that gets into it turns for ever, and nobody can stop it. */
export const stepCircle: FindingKind = {
  code: CODE,
  name: words('环节自己绕圈', 'Steps in a circle of their own'),
  find: (subject) => {
    const { definition } = subject;
    const sound = soundnessOf(subject);
    if (sound === undefined) return circlesOfSteps(subject);
    return (
      sound.circles
        // Where no end can be reached at all, STEP.NO_END tells.
        .filter(({ steps }) => steps.some((step) => canEnd(definition.chain, step)))
        .map((strand) => {
          const { zh, en } = nameOfStep(definition, strand.steps[0]!);
          return strandedFinding(CODE, subject, strand, [
            words(
              `从环节「${zh}」不经过任何人就会回到它自己，办件会一直绕圈。`,
              `From the step “${en}” a case comes back to it without anybody acting: it would turn for ever.`,
            ),
            words('让这一圈里有一个环节交给人或申请人办。', 'Let a person or the applicant act somewhere on this way.'),
          ]);
        })
    );
  },
};

/** The same told by the steps alone, where the states were too many: whether a case gets into it, and stays, was not decided. */
function circlesOfSteps(subject: Subject): Finding[] {
  const { definition } = subject;
  const { chain } = definition;
  const reached = reachableSteps(definition);
  const own = allSteps(chain).filter(({ key, kind }) => OWN.has(kind) && reached.has(key) && canEnd(chain, key));
  const nextTo = (key: string): readonly string[] => nextOf(stepOf(chain, key)!).map(({ next }) => next);
  const inside = new Set(own.map(({ key }) => key));
  const within = (key: string): readonly string[] => nextTo(key).filter((next) => inside.has(next));
  return componentsOf([...inside], within)
    .filter((part) => part.length > 1 || within(part[0]!).includes(part[0]!))
    .map((part) => {
      const first = own.find(({ key }) => part.includes(key))!.key;
      const at = stepPlaces(chain).find(({ step }) => step.key === first);
      const { zh, en } = nameOfStep(definition, first);
      return findingOf(
        CODE,
        at?.pointer ?? '/chain',
        words(
          `从环节「${zh}」可以不经过任何人就回到它自己；办件会不会一直绕圈，这里没有算定。`,
          `From the step “${en}” a case may come back to it without anybody acting; whether it would turn for ever was not decided.`,
        ),
        words('让这一圈里有一个环节交给人或申请人办。', 'Let a person or the applicant act somewhere on this way.'),
        { severity: 'warning', undecided: true },
      );
    });
}

/** Steps that the platform takes by itself. */
const OWN: ReadonlySet<Step['kind']> = new Set(['route', 'notify', 'automatic']);
