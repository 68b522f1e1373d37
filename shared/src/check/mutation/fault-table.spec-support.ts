import type { Verdict } from '#shared/check/mutation/run-mutants.spec-support';

const COLUMNS = ['found', 'missed', 'harmless', 'warned', 'narrowed', 'refused'] as const;
type Column = (typeof COLUMNS)[number];

/** Somebody is stranded and the judgement is quiet. */
export const isMissed = ({ stranded, told }: Verdict): boolean => stranded.length > 0 && told.length === 0;

/** What was seen of each kind of fault, and of all, as lines of text. */
export function faultTable(seen: readonly Verdict[]): string {
  const rows = new Map<string, Record<Column, number>>();
  const add = (row: string, columns: readonly Column[]): void => {
    const counts = rows.get(row) ?? { found: 0, missed: 0, harmless: 0, warned: 0, narrowed: 0, refused: 0 };
    for (const column of columns) counts[column] += 1;
    rows.set(row, counts);
  };
  for (const verdict of [...seen].sort((a, b) => (a.mutant.kind < b.mutant.kind ? -1 : 1)))
    for (const row of [verdict.mutant.kind, 'TOGETHER']) add(row, columnsOf(verdict));
  const together = rows.get('TOGETHER');
  rows.delete('TOGETHER');
  const line = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(42) + cells.map((cell) => String(cell).padStart(9)).join('');
  return [
    'found: somebody is stranded and the judgement says so. missed: it does not. harmless: nobody is; warned: it speaks all the same;',
    'narrowed: somebody is turned away in words who was not. refused: the schema takes the definition no more (found).',
    line('fault', COLUMNS),
    ...[...rows, ...(together ? [['TOGETHER', together] as const] : [])].map(([name, counts]) =>
      line(
        name,
        COLUMNS.map((column) => counts[column]),
      ),
    ),
  ].join('\n');
}

function columnsOf(verdict: Verdict): readonly Column[] {
  if (verdict.refused) return ['found', 'refused'];
  if (verdict.stranded.length > 0) return [isMissed(verdict) ? 'missed' : 'found'];
  return [
    'harmless',
    ...(verdict.told.length > 0 ? ['warned' as const] : []),
    ...(verdict.narrowed ? ['narrowed' as const] : []),
  ];
}

/** A fault and whom it strands, on one line. */
export function told({ item, mutant, stranded }: Verdict): string {
  const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
  return `${item} · ${mutant.kind} · ${mutant.at}\n  was ${short(mutant.was)}\n  is ${short(mutant.is)}\n  ${stranded.slice(0, 4).join('; ')}`;
}
