import type { JsonObject } from '#shared/kernel/json';
import type { Candidates, LiteralsOf } from '#shared/simulate/tried/candidates';

const person: JsonObject = { kind: 'person', name: 'x', idNumber: 'x', mobile: 'x' };
const org: JsonObject = { name: 'x', uscc: 'x', legalRep: 'x', region: '000001', address: 'x' };

/** People and organisations, known well and hardly; with every value that conditions compare them with. */
export function applicantsFor(literalsOf: LiteralsOf): Candidates {
  // What is known of somebody is never an empty text: it is absent then.
  const literals: LiteralsOf = (path) => literalsOf(path).filter((value) => value !== '');
  const plain: JsonObject[] = [
    person,
    { kind: 'person', name: 'x' },
    { kind: 'organisation', name: 'x', idNumber: 'x', mobile: 'x', org },
    { kind: 'organisation', name: 'x', org: { name: 'x', uscc: 'x' } },
  ];
  const named = Object.keys(person)
    .filter((key) => key !== 'kind')
    .flatMap((key) => literals(`applicant.${key}`).map((value) => [key, value] as const));
  const inOrg = Object.keys(org).flatMap((key) =>
    literals(`applicant.org.${key}`).map((value) => [key, value] as const),
  );
  return {
    values: [
      ...plain,
      ...named.map(([key, value]) => ({ ...person, [key]: value })),
      ...inOrg.map(([key, value]) => ({ kind: 'organisation', name: 'x', org: { ...org, [key]: value } })),
    ],
    exact: named.length === 0 && inOrg.length === 0,
  };
}
