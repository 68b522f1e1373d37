import type { ServiceCard } from '#shared/api/service';

/** A piece of a name: found by the search, or around it. */
export interface NamePiece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Services whose name, everyday words, summary, themes or department hold the query; those that hold it in the name come first,
 * then in the everyday words. Letters are compared without case, spaces do not count. An empty query finds nothing.
 */
export function findServices(services: readonly ServiceCard[], query: string): readonly ServiceCard[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  return services
    .map((service) => ({ service, rank: rankOf(service, wanted) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ service }) => service);
}

/** The name cut so that the found words can be marked. */
export function namePieces(name: string, query: string): readonly NamePiece[] {
  const wanted = query.trim().toLowerCase();
  const at = wanted === '' ? -1 : name.toLowerCase().indexOf(wanted);
  if (at < 0) return [{ text: name, found: false }];
  const pieces = [name.slice(0, at), name.slice(at, at + wanted.length), name.slice(at + wanted.length)];
  return pieces.map((text, piece) => ({ text, found: piece === 1 })).filter(({ text }) => text !== '');
}

function rankOf({ name, synonyms, summary, themes, department }: ServiceCard, wanted: string): number {
  const places = [
    [name.zh, name.en],
    synonyms,
    [summary.zh, summary.en, ...themes.flatMap(({ zh, en }) => [zh, en]), department.name.zh, department.name.en],
  ];
  return places.findIndex((texts) => texts.some((text) => text !== undefined && plain(text).includes(wanted)));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
