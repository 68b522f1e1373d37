import { PERSONS, type RegisteredPerson } from '#backend/demonstration/registers/persons';
import type { Answering } from '#backend/demonstration/registers/answering';

/** What the population register answers. It never gives more of a person than was asked. */
export const CIVIL_ANSWERS: Answering<'civil.realName' | 'civil.elders'> = {
  'civil.realName': {
    right: ({ name, idNumber }, today) => {
      const found = PERSONS.find((person) => person.name === name && person.idNumber === idNumber);
      if (found === undefined) return { matches: false };
      return { matches: true, alive: found.alive, age: ageOn(today, birthOf(found)) };
    },
    wrong: { matches: false },
  },
  'civil.elders': {
    right: ({ region, minAge, asOf }) => ({
      persons: PERSONS.filter((person) => person.alive && livesIn(person, region))
        .map((person) => ({ person, birth: birthOf(person) }))
        .filter(({ birth }) => ageOn(asOf, birth) >= minAge)
        .map(({ person: { alive: _alive, ...person }, birth }) => ({ ...person, birth, age: ageOn(asOf, birth) })),
    }),
    wrong: { persons: [] },
  },
};

/** 000000 is the whole city. */
function livesIn(person: RegisteredPerson, region: string): boolean {
  return region === '000000' || person.region === region;
}

function birthOf({ idNumber }: RegisteredPerson): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
}

/** Whole years on a day. */
function ageOn(day: string, birth: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
