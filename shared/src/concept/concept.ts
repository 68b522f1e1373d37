import * as z from 'zod';
import { BUILDING_CONCEPTS } from '#shared/concept/group/building';
import { CERTIFICATE_CONCEPTS } from '#shared/concept/group/certificate';
import { CONTACT_CONCEPTS } from '#shared/concept/group/contact';
import { DELIVERY_CONCEPTS } from '#shared/concept/group/delivery';
import { FAMILY_CONCEPTS } from '#shared/concept/group/family';
import { MONEY_CONCEPTS } from '#shared/concept/group/money';
import { ORGANISATION_CONCEPTS } from '#shared/concept/group/organisation';
import { PERSON_CONCEPTS } from '#shared/concept/group/person';
import { PREMISES_CONCEPTS } from '#shared/concept/group/premises';
import { PROJECT_CONCEPTS } from '#shared/concept/group/project';
import { PROPERTY_CONCEPTS } from '#shared/concept/group/property';
import { VEHICLE_CONCEPTS } from '#shared/concept/group/vehicle';

/** Every shared meaning, by key: those that the golden items use and what is asked in most items. */
export const CONCEPTS = {
  ...PERSON_CONCEPTS,
  ...FAMILY_CONCEPTS,
  ...ORGANISATION_CONCEPTS,
  ...CONTACT_CONCEPTS,
  ...PREMISES_CONCEPTS,
  ...BUILDING_CONCEPTS,
  ...PROPERTY_CONCEPTS,
  ...PROJECT_CONCEPTS,
  ...VEHICLE_CONCEPTS,
  ...CERTIFICATE_CONCEPTS,
  ...MONEY_CONCEPTS,
  ...DELIVERY_CONCEPTS,
};

export type ConceptKey = keyof typeof CONCEPTS;
export const ConceptKey = z
  .enum(Object.keys(CONCEPTS) as [ConceptKey, ...ConceptKey[]])
  .describe('A shared meaning, e.g. org.uscc')
  .meta({ id: 'ConceptKey' });
