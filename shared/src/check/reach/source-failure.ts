import type { Pointer } from '#shared/kernel/pointer';
import { pointerTo } from '#shared/kernel/pointer';
import type { MaterialSource } from '#shared/definition/material';
import type { Claim, Goal } from '#shared/check/reach/goal';
import type { Subject } from '#shared/check/subject';

/** What must come true for a source to supply, and for it not to. */
export interface Failure {
  readonly works: readonly Goal[];
  readonly fails: readonly Goal[];
}

const WITHOUT_CONDITION: Failure = { works: [], fails: [] };

/** When a source leaves somebody without the material; `cannot` where it never does. What a register or a wallet holds is not known, so it may. */
export function failureOf(subject: Subject, source: MaterialSource, pointer: Pointer): Failure | 'cannot' {
  switch (source.kind) {
    case 'form':
    case 'upload':
      return 'cannot';
    case 'earlierCase':
      return WITHOUT_CONDITION;
    case 'certificate':
      return { works: known(subject, [{ of: `${pointer}/holder`, be: 'known' }]), fails: [] };
    case 'sharedData':
      return { works: known(subject, [{ of: `${pointer}/proves`, be: 'true' }]), fails: [] };
    case 'commitment':
      return commitmentFailure(subject, source.commitment);
  }
}

/** The same of a promise, by its key. */
export function commitmentFailure(subject: Subject, key: string): Failure | 'cannot' {
  const { commitments = [] } = subject.definition;
  const index = commitments.findIndex((each) => each.key === key);
  const commitment = commitments[index];
  // That it does not exist is told as that.
  if (commitment === undefined) return WITHOUT_CONDITION;
  const at = (name: string): Pointer => `${pointerTo('commitments', index)}/${name}`;
  const offered: Claim[] = commitment.offeredWhen === undefined ? [] : [{ of: at('offeredWhen'), be: 'true' }];
  const free: Claim[] = commitment.barredWhen === undefined ? [] : [{ of: at('barredWhen'), be: 'notTrue' }];
  const works = known(subject, [...offered, ...free]);
  if (works.length === 0) return 'cannot';
  const fails = works.map(({ of, be }): Claim => ({ of, be: be === 'true' ? 'notTrue' : 'true' }));
  return { works, fails: [{ any: fails }] };
}

function known(subject: Subject, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ of }) => typeof of !== 'string' || subject.compiled.has(of));
}
