import type { MainStep } from '#shared/definition/chain';
import type { ClockPause } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import type { DocumentKind, DocumentTemplate } from '#shared/definition/document-template';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { Limit } from '#shared/definition/limit';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import type { ProcedureStep } from '#shared/definition/step/procedure';
import type { TaskStep } from '#shared/definition/step/task';
import { decide } from '#shared/check/planted/planted.spec-support';

/** Steps, limits and laws that the tables of the law plant. */

export const days = (n: number, unit: Limit['unit'] = 'workingDay'): Limit => ({ n, unit });

const base = (key: string, zh = key) => ({ key, name: { zh, en: key }, stage: 'review' as const });

export const law = (level: LegalBasis['level'] = 'statute') => [{ law: { zh: '《某法》', en: 'Some law' }, level }];

export const task = (key: string, next: string, more: Partial<TaskStep> = {}): TaskStep => ({
  ...base(key),
  ...{ kind: 'task', posts: ['market.chief'], mode: 'any' },
  outcomes: [{ key: 'on', label: { zh: '继续', en: 'Go on' }, next, tone: 'neutral', reason: 'optional' }],
  ...more,
});

export const procedure = (key: string, next: string, more: Partial<ProcedureStep> = {}): ProcedureStep => ({
  ...base(key),
  ...{ kind: 'procedure', posts: ['market.chief'], ground: 'laboratoryTest', notice: 'procedureNotice' },
  limit: days(10),
  outcomes: [{ key: 'on', label: { zh: '继续', en: 'Go on' }, next, tone: 'neutral', reason: 'optional' }],
  ...more,
});

export const applicant = (key: string, next: string, more: Partial<ApplicantStep> = {}): ApplicantStep => ({
  ...base(key),
  ...{ kind: 'applicant', act: 'confirm', message: { zh: '请确认。', en: 'Please confirm.' } },
  deadline: { kind: 'fixed', limit: days(5) },
  outcomes: [{ key: 'done', label: { zh: '好', en: 'Done' }, next }],
  silence: { next, legalBasis: law() },
  ...more,
});

export function lane(key: string, limit: Limit, more: Partial<Lane> = {}): Lane {
  return {
    ...{ key, name: { zh: key, en: key }, organ: { zh: '某局', en: 'Office' }, entry: `${key}Work`, limit },
    legalBasis: law(),
    steps: [
      task(`${key}Work`, `${key}End`) as Lane['steps'][number],
      { ...base(`${key}End`), kind: 'laneEnd', result: 'consent' },
    ],
    ...more,
  };
}

export const joint = (key: string, lanes: readonly Lane[], next: string, more: Partial<JointStep> = {}): JointStep => ({
  ...base(key),
  ...{ kind: 'joint', lead: lanes[0]!.key, lanes: [...lanes], rule: 'all', consented: next, refused: 'decide' },
  ...more,
});

/** The way to the decision leads through steps of one's own, the first of them; they lead on to `decide`. */
export function before(definition: Definition, ...steps: readonly MainStep[]): void {
  const { chain } = definition;
  chain.steps.push(...steps);
  if (chain.intake.mode === 'accept') chain.intake.accepted = steps[0]!.key;
  if (!steps.some(({ kind }) => kind === 'procedure')) return;
  definition.documents.push({
    ...{ key: 'procedureNotice', kind: 'procedureNotice', prefix: '特' },
    title: { zh: '特别程序告知书', en: 'Notice of a special procedure' },
    body: { zh: '{{ground}}，要 7 天以上，{{due}} 前完成。', en: '{{ground}}, at least 7 days, until {{due}}.' },
  });
}

/** A document of a kind, with the words that every letter of refusal needs. */
export const letter = (kind: DocumentKind): DocumentTemplate => ({
  ...{ key: kind, kind, prefix: kind, title: { zh: kind, en: kind } },
  body: { zh: '收到。{{reason}}。行政复议、行政诉讼。', en: '{{reason}}. Reconsideration, litigation.' },
});

/** The legal limit stands still. */
export const pause = (d: Definition, more: Partial<ClockPause>): void => {
  d.clocks[1]!.pausedBy = [{ during: 'procedure', legalBasis: law(), ...more }];
};

export const decideIn = (d: Definition, n: number, unit: Limit['unit'] = 'workingDay'): void => {
  decide(d).limit = days(n, unit);
};
