import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import type { Scenario } from '#shared/definition/scenario';
import type { PlaceError } from '#shared/kernel/outcome';
import { stepsOf } from '#shared/kernel/pointer';
import type { Actor } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import { beginCase } from '#shared/case/submit-case';
import type { Calendar } from '#shared/kernel/calendar';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { regionNames } from '#shared/form/region-names';
import { Evidence } from '#shared/material/evidence';
import { mostFiles } from '#shared/material/check-files';
import type { Manner } from '#shared/check/mutation/commands.spec-support';
import { fillForm } from '#shared/check/mutation/fill-form.spec-support';
import { fileFor } from '#shared/check/mutation/worked-case.spec-support';

/** Who applies: what is known of him and what he wants, as a scenario has it. */
export type Person = Pick<
  Scenario,
  'key' | 'profile' | 'today' | 'answers' | 'evidence' | 'commitments' | 'deferred' | 'registers'
>;

export const APPLICANT: Actor = { account: 'applicant', name: '申请人', posts: [] };
const MORNING = 'T01:00:00.000Z';
const NAMES = regionNames([]);
const MOST_TRIES = 6;

/** What became of an application: the begun case, or what was refused at last. */
export type Applied =
  | { readonly ok: true; readonly person: Person; readonly now: string; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly errors: readonly PlaceError[] };

/** Whether he will not have another answer than his: what he came for. */
export type Keeps = (outer: string, element: FormElement) => boolean;

/**
 * Applies as a patient person does: fills what is asked, puts right what is blamed, hands in every file that is taken, makes
 * or drops promises. What he came for stays as it is.
 */
export function apply(
  definition: Definition,
  person: Person,
  keeps: Keeps,
  calendar: Calendar,
  manner: Manner,
): Applied {
  const now = `${person.today}${MORNING}`;
  const profile = person.profile as ApplicantProfile;
  const surroundings = { applicant: profile, today: person.today, calendar };
  let [commitments, deferred] = [[...(person.commitments ?? [])], [...(person.deferred ?? [])]];
  let errors: readonly PlaceError[] = [];
  let answers: Answers = person.answers;
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    const filled = fillForm(definition, answers, { surroundings, keeps, ...manner });
    answers = filled.answers;
    if (filled.issues.length > 0) return { ok: false, errors: filled.issues };
    const begun = beginCase(
      { definition, calendar, now, regions: NAMES },
      {
        ...{ item: 'some-item', version: 1, hash: `sha256:${'0'.repeat(64)}`, number: '1' },
        ...{ applicant: APPLICANT, profile, answers, choices: { commitments, deferred } },
        files: definition.materials
          .filter(
            (material) =>
              mostFiles(material) > 0 && material.necessity !== 'optional' && !deferred.includes(material.key),
          )
          .map(({ key }) => fileFor(key)),
        ...(person.evidence && { evidence: Evidence.parse(person.evidence) }),
        ...(definition.basics.origin === 'data' && { origin: 'data' as const }),
      },
    );
    if (begun.ok) return { ok: true, person: { ...person, answers, commitments, deferred }, now, events: begun.value };
    errors = begun.refusal.errors ?? [];
    const strange = errors.flatMap(({ pointer, code }) =>
      code === 'COMMITMENT.NOT_OFFERED' ? [stepsOf(pointer).at(-1)] : [],
    );
    const missing = errors.flatMap(({ pointer, code }) =>
      code === 'MATERIAL.MISSING' ? [stepsOf(pointer).at(-1)] : [],
    );
    const promised = definition.materials
      .filter(({ key }) => missing.includes(key))
      .flatMap(({ sources }) => sources.flatMap((source) => (source.kind === 'commitment' ? [source.commitment] : [])))
      .filter((key) => !commitments.includes(key));
    const later = missing.flatMap((key) => (key === undefined || deferred.includes(key) ? [] : [key]));
    const kept = commitments.filter((key) => !strange.includes(key));
    if (kept.length === commitments.length && promised.length + later.length === 0) break;
    commitments = [...kept, ...promised];
    deferred = [...deferred, ...later];
  }
  return { ok: false, errors };
}
