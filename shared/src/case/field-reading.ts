import type { JsonObject } from '#shared/kernel/json';
import { allSteps, isStaffed, type StaffedStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import type { CaseEvent } from '#shared/case/case-event';
import { isSensitive } from '#shared/case/is-sensitive';

/** A member of staff who reads a case. */
export interface StaffReader {
  readonly account: string;
  /** Keys of the posts that he holds now. */
  readonly posts: readonly string[];
}

/** What somebody of the staff reads of the application, and by which steps: the purpose of his reading. */
export interface FieldReading {
  /** Keys of the answers that he does not read. */
  readonly hidden: ReadonlySet<string>;
  /** Keys of the steps that he has a part in; empty for whoever sees the case only because it is his department's. */
  readonly steps: readonly string[];
}

/**
 * The rule of field rights: an answer is read by whoever has a part in some step that does not hide it. A part in a step has
 * who holds one of its posts, was asked into it (handed over, delegated, to sign, for an opinion), or acted there in a post
 * that he may have given up since. Whoever accepts applications reads them whole. Whoever has no part in any step does not read
 * what some step hides, nor what is sensitive. Auditors and the applicant read by rules of their own.
 */
export function fieldReading(definition: Definition, events: readonly CaseEvent[], reader: StaffReader): FieldReading {
  const { chain } = definition;
  const staffed = allSteps(chain).filter(isStaffed);
  const accepts = chain.intake.mode === 'accept' && chain.intake.posts.some((post) => reader.posts.includes(post));
  const asked = new Set(events.flatMap((event) => partIn(event, reader)));
  const parts = staffed.filter((step) => asked.has(step.key) || holdsPost(step, reader));
  const steps = parts.map(({ key }) => key);
  if (accepts) return { hidden: new Set(), steps: ['intake', ...steps] };
  const hiddenAt = (step: StaffedStep) =>
    new Set((step.fields ?? []).flatMap(({ field, right }) => (right === 'hidden' ? [field] : [])));
  const [first, ...others] = parts.map(hiddenAt);
  if (first !== undefined) {
    return { hidden: new Set([...first].filter((key) => others.every((hidden) => hidden.has(key)))), steps };
  }
  const sensitive = elementsOf(definition.form).filter(isSensitive);
  return {
    hidden: new Set([...staffed.flatMap((step) => [...hiddenAt(step)]), ...sensitive.map(({ key }) => key)]),
    steps,
  };
}

function holdsPost(step: StaffedStep, { posts }: StaffReader): boolean {
  const lead = step.kind === 'task' ? step.crew?.lead : undefined;
  return [...step.posts, step.fallback, lead].some((post) => post !== undefined && posts.includes(post));
}

/** Events by which a post is asked into a step, and the name under which they have it. */
const ASKS: Readonly<Record<string, string>> = {
  transferred: 'to',
  delegated: 'to',
  cosignerAdded: 'post',
  consulted: 'post',
};

/** The step that an event gives this person a part in. */
function partIn(event: CaseEvent, { account, posts }: StaffReader): readonly string[] {
  const told = event as unknown as JsonObject;
  const post = told[ASKS[event.kind] ?? ''];
  if (typeof post === 'string' && posts.includes(post)) return [told['step'] as string];
  if (event.by.account !== account) return [];
  if (event.kind === 'stepDecided') return [event.decision.step];
  return ACTED.has(event.kind) && typeof told['step'] === 'string' ? [told['step']] : [];
}

/** Acts of an officer at a step: who did one had a part in it. */
const ACTED: ReadonlySet<CaseEvent['kind']> = new Set([
  ...(['stepTaken', 'countersigned', 'opinionGiven', 'returnedTo', 'correctionProposed', 'materialsReturned'] as const),
]);
