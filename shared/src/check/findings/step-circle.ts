import { canEnd } from '#shared/chain/reachable-steps';
import { soundnessOf } from '#shared/check/explore/strands';
import { nameOfStep } from '#shared/check/explore/witness';
import type { FindingKind } from '#shared/check/finding-kind';
import { words } from '#shared/check/finding-of';
import { strandedFinding } from '#shared/check/findings/chain-stranded';

const CODE = 'STEP.CIRCLE';

/** A circle that only the platform walks: a case that gets into it turns for ever, and nobody can stop it. */
export const stepCircle: FindingKind = {
  code: CODE,
  name: words('环节自己绕圈', 'Steps in a circle of their own'),
  find: (subject) => {
    const { definition } = subject;
    return (
      (soundnessOf(subject)?.circles ?? [])
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
