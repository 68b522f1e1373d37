import { civilDateOf } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';
import type { PlaceError } from '#shared/kernel/outcome';
import type { ConceptKey } from '#shared/concept/concept';
import type { AnswerTo } from '#shared/concept/register-answer';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import { yearsFrom } from '#shared/expression/date-functions';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { evaluateSubmission } from '#shared/form/evaluate-submission';
import type { CaseFacts } from '#shared/case/case-facts';

/** A person whom the population register named. */
export type RegisteredElder = AnswerTo<'civil.elders'>['persons'][number];

/** Whom an item may begin for: `answers` and `profile` go into `beginCase`, with the origin data. */
export interface Candidate {
  readonly idNumber: string;
  readonly profile: ApplicantProfile;
  readonly answers: Answers;
}

/** Somebody for whom nothing begins, and why. */
export interface LeftOut {
  readonly idNumber: string;
  readonly why: 'twice' | 'begunBefore' | 'tooYoung' | 'answersInvalid';
  /** For answersInvalid: every place of the form. */
  readonly errors?: readonly PlaceError[];
}

/** From which age on, in whole years, and for whom the item has begun already (numbers of identity cards). */
export interface DataRule {
  readonly minAge: number;
  readonly begun: ReadonlySet<string>;
}

type Told = { readonly candidate: Candidate } | { readonly leftOut: LeftOut };

/**
 * Whom an item that begins by data (免申即享) begins for: each person of the register's answer once, who is old enough today by the
 * date of birth and whose answers the form takes. Answers are filled by the concepts of the form's fields, so the item names
 * nothing twice. Pure; the order of the register stays.
 */
export function candidatesFromData(
  { definition, now }: Pick<CaseFacts, 'definition' | 'now'>,
  persons: readonly RegisteredElder[],
  { minAge, begun }: DataRule,
): { readonly candidates: readonly Candidate[]; readonly leftOut: readonly LeftOut[] } {
  const today = civilDateOf(now);
  const seen = new Set<string>();
  const told = persons.map((person): Told => {
    const { idNumber } = person;
    const left = (why: LeftOut['why'], errors?: readonly PlaceError[]): Told => ({
      leftOut: { idNumber, why, ...(errors && { errors }) },
    });
    if (seen.has(idNumber)) return left('twice');
    seen.add(idNumber);
    if (begun.has(idNumber)) return left('begunBefore');
    if (yearsFrom(person.birth, today) < minAge) return left('tooYoung');
    const profile: ApplicantProfile = { kind: 'person', name: person.name, idNumber };
    const typed = answersOf(definition, person);
    const { answers, issues } = evaluateSubmission(compiledFormOf(definition), typed, { applicant: profile, today });
    return issues.length > 0 ? left('answersInvalid', issues) : { candidate: { idNumber, profile, answers } };
  });
  return {
    candidates: told.flatMap((each) => ('candidate' in each ? [each.candidate] : [])),
    leftOut: told.flatMap((each) => ('leftOut' in each ? [each.leftOut] : [])),
  };
}

/** What the register knows, at the fields that ask for it. */
function answersOf({ form }: Definition, { name, idNumber, birth, region, domicile }: RegisteredElder): Answers {
  const known: Partial<Record<ConceptKey, Json>> = {
    ...{ 'person.name': name, 'person.idNumber': idNumber, 'person.birthDate': birth },
    'person.domicile': { region, detail: domicile },
  };
  return Object.fromEntries(
    elementsOf(form).flatMap((element): [string, Json][] => {
      const value = 'concept' in element && element.concept !== undefined ? known[element.concept] : undefined;
      return value === undefined ? [] : [[element.key, value]];
    }),
  );
}
