import permitApplicants from '../../golden/construction-permit/applicants.json' with { type: 'json' };
import fireApplicants from '../../golden/fire-check-public-venue/applicants.json' with { type: 'json' };
import foodApplicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import registrationApplicants from '../../golden/self-employed-registration/applicants.json' with { type: 'json' };
import allowanceApplicants from '../../golden/senior-allowance/applicants.json' with { type: 'json' };
import signApplicants from '../../golden/signboard-setup/applicants.json' with { type: 'json' };
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import { makeApplicants } from '#shared/simulate/make-applicants';
import { Impact, type Change } from '#shared/diff/change';
import { diffVersions } from '#shared/diff/diff-versions';
import { feltBy } from '#shared/diff/felt.spec-support';
import { GOLDEN_ITEMS } from '#shared/diff/golden-items.spec-support';
import { EDIT_KINDS, edited, type EditKind } from '#shared/diff/random-edit.spec-support';

declare const console: { readonly log: (text: string) => void };
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const SCENARIOS: Readonly<Record<string, unknown>> = {
  food: foodApplicants,
  registration: registrationApplicants,
  fire: fireApplicants,
  signboard: signApplicants,
  permit: permitApplicants,
  allowance: allowanceApplicants,
};
const EDITS = process.env['TONGBAN_LONG'] === '1' ? 1020 : 60;
/** Another seed gives other edits and other people. */
const SEED = Number(process.env['TONGBAN_SEED'] ?? 7_000);
/** Made-up people of each version, beside those that the item names. */
const PEOPLE = 6;

const made = (definition: Definition, seed: number) => {
  try {
    return makeApplicants(definition, { seed, count: PEOPLE, calendar: [CALENDAR_2026] }).applicants;
  } catch {
    // Some edits leave expressions that no longer compile; such an item cannot be published.
    return [];
  }
};
const ofItem = new Map(GOLDEN_ITEMS.map(([name, item], index) => [name, made(item, SEED + index)]));

interface Row {
  edits: number;
  agreed: number;
  missed: number;
  claimed: number;
  /** A scripted scenario no longer runs: which class was felt cannot be told, only that one of those claimed may be. */
  stopped: number;
}

/** Classes that people felt and no change claims. */
function missing(changes: readonly Change[], felt: ReturnType<typeof feltBy>): string[] {
  const claims = new Set(changes.flatMap(({ impact }) => impact));
  const some = felt.anyOf.filter((classes) => !classes.some((each) => claims.has(each)));
  return [...[...felt.impact].filter((each) => !claims.has(each)), ...some.map((classes) => classes.join(' or '))];
}

describe('classes of changes', () => {
  it('miss nothing that made-up applicants feel of random edits, and what is words only changes nothing for them', () => {
    const table = new Map<EditKind, Row>();
    const missed: string[] = [];
    for (let number = 0; number < EDITS; number++) {
      const kind = EDIT_KINDS[number % EDIT_KINDS.length]!;
      const [name, before] = GOLDEN_ITEMS[Math.floor(number / EDIT_KINDS.length) % GOLDEN_ITEMS.length]!;
      const after = edited(before, SEED + number, 1, [kind]);
      if (after === undefined) continue;
      const changes = diffVersions(before, after);
      const renames = new Map(
        changes.flatMap(({ kind: what, before: was, after: is }) => (what === 'renamed' ? [[was!, is!] as const] : [])),
      );
      const people = [...ofItem.get(name)!, ...made(after, SEED + number)];
      const felt = feltBy(before, after, people, SCENARIOS[name] as readonly Scenario[], renames);
      const row = table.get(kind) ?? { edits: 0, agreed: 0, missed: 0, claimed: 0, stopped: 0 };
      table.set(kind, row);
      const lost = missing(changes, felt);
      const claims = Impact.options.filter(
        (each) => each !== 'wording' && changes.some(({ impact }) => impact.includes(each)),
      );
      const idle = claims.filter((each) => !felt.impact.has(each));
      row.edits += 1;
      if (lost.length > 0) row.missed += 1;
      else if (felt.anyOf.length > 0) row.stopped += 1;
      else if (idle.length > 0) row.claimed += 1;
      else row.agreed += 1;
      if (lost.length > 0)
        missed.push(
          `${name}, ${kind} ${number}: ${lost.join(', ')}; told ${changes.map(({ kind: what, pointer, impact }) => `${what} ${pointer} ${impact.join('+')}`).join(' | ')}`,
        );
    }
    const cells = (name: string, { edits, agreed, missed: lost, claimed, stopped }: Row): string =>
      [name.padEnd(28), ...[edits, agreed, lost, claimed, stopped].map((cell) => String(cell).padStart(7))].join('');
    const sum = (of: keyof Row): number => [...table.values()].reduce((all, row) => all + row[of], 0);
    const all = { edits: sum('edits'), agreed: sum('agreed'), missed: sum('missed') };
    const total = { ...all, claimed: sum('claimed'), stopped: sum('stopped') };
    const lines = [...table].map(([kind, row]) => cells(kind, row));
    const head = 'edits agreed missed claimed but not felt, scenario stopped';
    console.log([`kind of edit: ${head}`, ...lines, cells('all', total)].join('\n'));
    expect(missed).toEqual([]);
    expect(table.size).toBeGreaterThan(25);
  });
});
