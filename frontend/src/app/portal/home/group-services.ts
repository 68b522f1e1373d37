import type { ServiceCard } from '#shared/api/service';
import { wordsOf } from '#shared/definition/dictionaries';
import type { Text } from '#shared/kernel/text';

/** A heading with the services below it. */
export interface ServiceGroup {
  readonly name: Text;
  readonly services: readonly ServiceCard[];
}

export type Grouping = 'audience' | 'theme' | 'department';

const NAMES_OF = {
  audience: (service) => service.audience.flatMap((code) => wordsOf('audience', code) ?? []),
  theme: (service) => service.themes,
  department: (service) => [service.department.name],
} as const satisfies Record<Grouping, (service: ServiceCard) => readonly Text[]>;

/** Groups in the order in which they first occur; a service stands in each of its groups. */
export function groupServices(services: readonly ServiceCard[], grouping: Grouping): readonly ServiceGroup[] {
  const groups = new Map<string, { name: Text; services: ServiceCard[] }>();
  for (const service of services) {
    for (const name of NAMES_OF[grouping](service)) {
      const group = groups.get(name.zh) ?? { name, services: [] };
      group.services.push(service);
      groups.set(name.zh, group);
    }
  }
  return [...groups.values()];
}
