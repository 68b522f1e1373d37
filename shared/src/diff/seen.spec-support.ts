import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { openForm } from '#shared/form/open-form';
import type { Json } from '#shared/kernel/json';
import { Evidence, NO_EVIDENCE } from '#shared/material/evidence';
import { feesOf } from '#shared/material/fees-of';
import { planMaterials } from '#shared/material/plan-materials';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';

/** What somebody sees of an item on his way, layer by layer. */
export interface Seen {
  /** What is asked of him, with what is wrong; each place by its pointer. */
  readonly asked: Json;
  readonly mayApply: boolean;
  /** What is stored of him: each path with the type of what stands there. */
  readonly stored: Readonly<Record<string, Json>>;
  /** Values that the form computes. */
  readonly computed: Json;
  readonly papers: Json;
}

/** What somebody sees who applies with these answers. */
export function seenBy(definition: Definition, person: MadeUpApplicant, answers: Answers): Seen {
  const surroundings = {
    applicant: person.profile as ApplicantProfile,
    today: person.today,
    calendar: [CALENDAR_2026],
  };
  const state = openForm(compiledFormOf(definition), answers, surroundings);
  const elements = elementsByPath(definition);
  const counted = state.answers();
  const asked = state.entries().flatMap(({ pointer, visible, required, readonly, options = [], issues }) => {
    const element = pointer.startsWith('#') ? undefined : elements.get(pathOf(pointer));
    if (element === undefined || !visible || !isAsked(element)) return [];
    const codes = issues.map(({ code }) => code);
    return [[pointer, { required, readonly, options: [...options].toSorted(), codes }] as const];
  });
  const { commitments = [], deferred = [] } = person;
  const evidence = person.evidence === undefined ? NO_EVIDENCE : Evidence.parse(person.evidence);
  const plan = planMaterials(definition, counted, surroundings, { evidence, choices: { commitments, deferred } });
  const papers = plan.flatMap(({ key, state: standing, offers }) => {
    if (standing === 'notNeeded') return [];
    const { form, copies, sources } = definition.materials.find((material) => material.key === key)!;
    const uploads = sources.filter(({ kind }) => kind === 'upload');
    return [[key, { standing, offers, ...(standing === 'toUpload' && { form, copies, uploads }) }] as const];
  });
  const computed = [...elements].filter(([, { kind }]) => kind === 'computed').map(([path]) => [path, counted[path]]);
  return {
    asked: plain(Object.fromEntries(asked)),
    mayApply: state.issues().length === 0,
    stored: Object.fromEntries(leaves(counted).map((path) => [path, typeOf(elements.get(path))])),
    computed: plain(Object.fromEntries(computed)),
    papers: plain({ fen: feesOf(definition, counted, surroundings).fen, papers: Object.fromEntries(papers) }),
  };
}

/** What each place of a form stores, by its path outside rows and inside them: 'seats', 'managers.name'. */
export function storedTypes(definition: Definition): ReadonlyMap<string, Json> {
  return new Map([...elementsByPath(definition)].map(([path, element]) => [path, typeOf(element)]));
}

function elementsByPath({ form }: Definition): ReadonlyMap<string, FormElement> {
  const found = new Map<string, FormElement>();
  const add = (element: FormElement, above: string): void => {
    const path = `${above}${element.key}`;
    if (!found.has(path)) found.set(path, element);
    if (holdsRows(element)) for (const inner of rowElements(element)) add(inner, `${path}.`);
  };
  for (const page of form.pages)
    for (const section of page.sections) for (const element of section.elements) add(element, '');
  return found;
}

function isAsked(element: FormElement): boolean {
  return holdsRows(element) || kindOf(element).answered;
}

function typeOf(element: FormElement | undefined): Json {
  if (element === undefined) return null;
  return holdsRows(element) ? 'rows' : plain(kindOf(element).valueType(element));
}

function leaves(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([key, value]) => {
    const rows = Array.isArray(value) ? (value as readonly Json[]) : [];
    const inner = rows.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : []));
    return [key, ...new Set(inner.map((member) => `${key}.${member}`))];
  });
}

function pathOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/\d+(?=\/|$)/g, '')
    .replaceAll('/', '.');
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json;
}
