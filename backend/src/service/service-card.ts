import type { ServiceCard, ServiceView } from '#shared/api/service';

/** What the list of services shows of one. */
export function serviceCard({ item, department, definition: { basics, clocks } }: ServiceView): ServiceCard {
  const promised = clocks.find(({ kind }) => kind === 'promised')?.limit;
  return {
    item,
    name: basics.name,
    summary: basics.summary,
    synonyms: [...(basics.synonyms ?? [])],
    department,
    audience: [...basics.audience],
    themes: [...basics.themes],
    ...(promised && { promised }),
    visits: basics.visits,
  };
}
