import type { StaffedStep } from '#shared/definition/chain';
import type { Actor, ActorRef } from '#shared/case/actor';
import type { OpenStep } from '#shared/case/open-step';

/** Who must sign a decision before it carries: another member of the crew, or a post that was asked. */
export type Signer = { readonly account: string } | { readonly post: string };

/** Whose signatures a decision of `decider` still lacks, in order: members of the crew, then posts that were asked. */
export function mustSign(
  step: StaffedStep,
  { takenBy, cosigners = [], unsigned }: OpenStep,
  decider: ActorRef,
): readonly Signer[] {
  const signed = unsigned?.signed ?? [];
  const crew = step.kind === 'task' && step.mode === 'crew' && step.crew?.countersign === true;
  const members = crew ? takenBy.filter(({ account }) => account !== decider.account) : [];
  return [
    ...members
      .filter(({ account }) => !signed.some((by) => by.account === account && by.post === undefined))
      .map(({ account }) => ({ account })),
    ...cosigners.filter((post) => !signed.some((by) => by.post === post)).map((post) => ({ post })),
  ];
}

/** The signature that a person may give now; undefined where he may not. Nobody signs his own decision. */
export function signatureOf(step: StaffedStep, open: OpenStep, actor: Actor): Signer | undefined {
  if (open.unsigned === undefined || open.unsigned.decision.by.account === actor.account) return undefined;
  return mustSign(step, open, open.unsigned.decision.by).find((signer) =>
    'account' in signer ? signer.account === actor.account : actor.posts.includes(signer.post),
  );
}
