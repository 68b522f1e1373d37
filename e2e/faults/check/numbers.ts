import { again } from './doubled.js';
import type { Breach, Stored } from './stored.js';

/** Each number was given once and none is missing: what stands on papers is 1 to the last of its series, and the public records say the same. */
export function findWrongNumbers({
  cases,
  series,
  certificates,
}: Omit<Stored, 'files' | 'torn' | 'drafts' | 'trail'>): Breach[] {
  const given = cases.flatMap(({ id, events }) =>
    events.flatMap(({ kind, number, template }) =>
      number === undefined ? [] : [{ id, number, certificate: kind === 'certificateIssued', template }],
    ),
  );
  const breach = (id: string, what: string): Breach => ({ kind: 'number', case: id, what });
  const twice = again(given, ({ number }) => number).map(({ id, number }) => breach(id, `${number} was given twice`));
  const bySeries = Map.groupBy(given, ({ number }) => seriesOf(number));
  const counted = [...new Set([...series.keys(), ...bySeries.keys()])].flatMap((name): Breach[] => {
    const last = series.get(name) ?? 0;
    const counts = new Set((bySeries.get(name) ?? []).map(({ number }) => countOf(number)));
    const missing = Array.from({ length: last }, (_, index) => index + 1).filter((count) => !counts.has(count));
    const beyond = [...counts].filter((count) => count > last);
    return [
      ...missing.map((count) => breach(name, `number ${count} of ${last} stands on no paper`)),
      ...beyond.map((count) => breach(name, `number ${count}, but the series stands at ${last}`)),
    ];
  });
  const issued = given.filter(({ certificate }) => certificate);
  const recorded = new Set(certificates.map((record) => `${record.case} ${record.number}`));
  const unrecorded = issued.filter(({ id, number }) => !recorded.has(`${id} ${number}`));
  const unissued = certificates.length - (issued.length - unrecorded.length);
  return [
    ...twice,
    ...counted,
    ...unrecorded.map(({ id, number }) => breach(id, `certificate ${number} has no public record`)),
    ...(unissued === 0 ? [] : [breach('', `${unissued} public records of certificates that no case issued`)]),
  ];
}

/** Where a number was taken from: 〔year〕 parts the series of papers, a certificate’s prefix is its series. */
export function seriesOf(number: string): string {
  const paper = /^(.+)〔(\d{4})〕\d{6}号$/.exec(number);
  return paper === null ? number.slice(0, -6) : `${paper[1]}:${paper[2]}`;
}

function countOf(number: string): number {
  return Number(number.replace(/号$/, '').slice(-6));
}
