import { allSteps, isStaffed, type Step, type StepKind } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import type { Stage } from '#shared/definition/step/shape';
import type { TaskStep } from '#shared/definition/step/task';
import type { Text } from '#shared/kernel/text';
import { freshKey } from '../edit/fresh-key';
import { FRESH_STEP_WORDS as WORDS } from './fresh-step-words';

/** A step that is not in the chain yet has nowhere to go: `insertStep` leads its ways on. */
const NOWHERE = '';

/** A new step of a kind, as simple as the language allows. Its keys are fresh in the whole chain, those inside its lanes too. */
export function freshStep(definition: Definition, kind: StepKind, stage: Stage): Step {
  const taken = new Set(allSteps(definition.chain).map(({ key }) => key));
  const about = { key: freshKey(kind === 'end' ? 'over' : kind, taken), name: WORDS.steps[kind], stage };
  const posts = usualPosts(definition);
  const agree = outcome('agree', WORDS.agree, 'favourable');
  switch (kind) {
    case 'task':
      return { kind, ...about, posts, mode: 'any', outcomes: [agree] };
    case 'procedure':
      return {
        ...{ kind, ...about, posts, ground: 'expertReview', notice: noticeOf(definition) },
        ...{ limit: { n: 30, unit: 'calendarDay' }, outcomes: [outcome('finished', WORDS.finished, 'neutral')] },
      };
    case 'handover':
      return {
        ...{ kind, ...about, posts, direction: 'sideways', organ: WORDS.organ },
        ...{ limit: { n: 5, unit: 'workingDay' }, outcomes: [outcome('answered', WORDS.answered, 'neutral')] },
      };
    case 'applicant':
      return {
        ...{ kind, ...about, act: 'confirm', message: WORDS.confirm },
        deadline: { kind: 'fixed', limit: { n: 10, unit: 'workingDay' } },
        outcomes: [{ key: 'confirmed', label: WORDS.confirmed, next: NOWHERE }],
        silence: { next: NOWHERE, legalBasis: [] },
      };
    case 'route':
      return {
        ...{ kind, ...about, otherwise: NOWHERE },
        branches: [{ when: 'applicant.kind == "organisation"', label: WORDS.branch, next: NOWHERE }],
      };
    case 'joint':
      return freshJoint(about, posts, new Set([...taken, about.key]));
    case 'automatic':
      return { kind, ...about, action: firstAction(definition), next: NOWHERE };
    case 'notify':
      return { kind, ...about, message: WORDS.message, next: NOWHERE };
    case 'end':
      return { kind, ...about, end: 'ended' };
    case 'laneEnd':
      return { kind, ...about, result: 'consent' };
  }
}

/** One more organ's part of a joint review: it looks, and consents or does not. */
export function freshLane(key: string, name: Text, posts: string[], taken: Set<string>): Lane {
  const fresh = (base: string): string => {
    const made = freshKey(base, taken);
    taken.add(made);
    return made;
  };
  const [entry, consent, refuse] = [fresh(`${key}Review`), fresh(`${key}Consent`), fresh(`${key}Refuse`)];
  const task: TaskStep = {
    ...{ kind: 'task', key: entry, name: WORDS.review, stage: 'review', posts, mode: 'any' },
    outcomes: [
      { ...outcome('consent', WORDS.consent, 'favourable'), next: consent },
      { ...outcome('refuse', WORDS.refuse, 'adverse'), reason: 'required', next: refuse },
    ],
  };
  return {
    ...{ key, name, organ: WORDS.organ, entry, limit: { n: 5, unit: 'workingDay' }, legalBasis: [] },
    steps: [
      task,
      { kind: 'laneEnd', key: consent, name: WORDS.consent, stage: 'review', result: 'consent' },
      { kind: 'laneEnd', key: refuse, name: WORDS.refuse, stage: 'review', result: 'refuse' },
    ],
  };
}

/** The posts that a new step begins with: those of the first step that people take, else those that receive. */
export function usualPosts({ chain, basics }: Definition): string[] {
  const staffed = allSteps(chain).find(isStaffed)?.posts;
  const receiving = chain.intake?.mode === 'accept' ? chain.intake.posts : undefined;
  return [(staffed ?? receiving)?.[0] ?? chain.supervisors?.[0] ?? basics?.department ?? 'post'];
}

function freshJoint(about: Pick<JointStep, 'key' | 'name' | 'stage'>, posts: string[], taken: Set<string>): JointStep {
  const [one, two] = WORDS.lanes;
  return {
    ...{ kind: 'joint', ...about, lead: 'laneA', rule: 'all', consented: NOWHERE, refused: NOWHERE },
    lanes: [freshLane('laneA', one, posts, taken), freshLane('laneB', two, posts, taken)],
  };
}

function outcome(key: string, label: Text, tone: 'favourable' | 'neutral' | 'adverse') {
  return { key, label, next: NOWHERE, tone, reason: 'optional' as const };
}

function noticeOf({ documents }: Definition): string {
  return (documents.find(({ kind }) => kind === 'procedureNotice') ?? documents[0])?.key ?? 'procedureNotice';
}

function firstAction({ results }: Definition): Extract<Step, { kind: 'automatic' }>['action'] {
  const result = results[0];
  if (result?.kind === 'certificate') return { kind: 'issueCertificate', result: result.key };
  if (result?.kind === 'entitlement') return { kind: 'grantEntitlement', result: result.key };
  return { kind: 'decide', outcome: 'granted', label: WORDS.agree, tone: 'favourable', reason: WORDS.reason };
}
