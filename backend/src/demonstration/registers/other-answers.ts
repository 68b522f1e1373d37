import { BUILDINGS } from '#backend/demonstration/registers/buildings';
import { DISHONEST } from '#backend/demonstration/registers/dishonest';
import { PLACES } from '#backend/demonstration/registers/places';
import type { Answering } from '#backend/demonstration/registers/answering';

/** What the registers of property, of fire acceptance and of dishonest persons answer. */
export const OTHER_ANSWERS: Answering<'property.place' | 'building.acceptance' | 'credit.dishonest'> = {
  'property.place': {
    right: ({ address, region }) => {
      const found = PLACES.find((place) => sameAddress(place.address, address) && place.region === region);
      if (found === undefined) return { found: false };
      const { use, owner, area } = found;
      return { found: true, use, owner, area };
    },
    wrong: { found: false },
  },
  'building.acceptance': {
    right: ({ name, address }) => {
      const found = BUILDINGS.find(
        (building) => building.name === name && (address === undefined || sameAddress(building.address, address)),
      );
      if (found === undefined) return { found: false };
      const { kind, number, date } = found;
      return { found: true, kind, number, date };
    },
    wrong: { found: false },
  },
  'credit.dishonest': {
    right: ({ number }) => {
      const found = DISHONEST.find((person) => person.number === number);
      return found === undefined ? { listed: false } : { listed: true, since: found.since, reason: found.reason };
    },
    wrong: { listed: true, since: '2020-01-01', reason: '查询有误' },
  },
};

/** Addresses are typed with and without spaces, and with or without the name of the city. */
function sameAddress(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(address: string): string {
  return address.replace(/\s/gu, '').replace(/^青禾市/u, '');
}
