import type { ConceptKey } from '#shared/concept/concept';

/** What a browser may fill in by itself, by the shared meaning of a field (WCAG 1.3.5). */
const TOKENS: Partial<Record<ConceptKey, string>> = {
  'person.name': 'name',
  'person.mobile': 'tel-national',
  'org.name': 'organization',
  'contact.name': 'name',
  'contact.mobile': 'tel-national',
  'contact.email': 'email',
  'delivery.address': 'street-address',
};

export function autocompleteOf(concept: ConceptKey | undefined): string {
  return (concept && TOKENS[concept]) ?? 'off';
}
