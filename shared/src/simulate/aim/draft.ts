import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo, stepsOf, type Pointer } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import { holdsRows } from '#shared/definition/form-element';
import type { Roots } from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';
import type { Answers } from '#shared/form/answers';
import type { CompiledElement, CompiledForm } from '#shared/form/compiled-form';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { formScope, rowScope } from '#shared/form/form-scope';
import type { FormSource } from '#shared/form/form-source';
import type { FormState, FormSurroundings } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';
import { plainRoots } from '#shared/form/plain-roots';
import type { Wish } from '#shared/simulate/fill/wish';
import { literalsOf, type Literals } from '#shared/simulate/literals';
import type { Random } from '#shared/kernel/random';
import { otherRoots, type Beside } from '#shared/simulate/aim/beside';

/** What a form is filled with: where its answers come from, and the numbers that choose among them. */
export interface DraftSource {
  readonly definition: Definition;
  /** The form of the application, or of a step. */
  readonly source: FormSource;
  readonly surroundings: FormSurroundings;
  readonly random: Random;
  /** What the platform may learn beside the answers; absent for forms of steps. */
  readonly beside?: Beside;
}

/** A form that is being filled, with all that conditions read of it. */
export class Draft {
  readonly form: FormState;
  readonly compiled: CompiledForm;
  readonly literals: Literals;
  /** Places that were given their value on purpose. */
  readonly pinned = new Set<Pointer>();
  private known: Roots | undefined;

  constructor(
    readonly from: DraftSource,
    typed: Answers = {},
  ) {
    this.compiled = compiledFormOf(from.source);
    this.form = openForm(this.compiled, typed, from.surroundings);
    this.literals = literalsOf(from.definition);
  }

  get random(): Random {
    return this.from.random;
  }

  set(pointer: Pointer, value: Json | undefined): void {
    this.form.set(pointer, value);
    this.known = undefined;
  }

  addRow(pointer: Pointer): void {
    this.form.addRow(pointer);
    this.known = undefined;
  }

  /** After something beside the answers changed. */
  besideChanged(): void {
    this.known = undefined;
  }

  /** The element at a pointer into the answers, e.g. /managers/0/post. */
  element(pointer: Pointer): CompiledElement | undefined {
    const [key = '', ...deeper] = stepsOf(pointer);
    let element = this.compiled.elements.get(key);
    for (let at = 1; at < deeper.length; at += 2) element = element?.row.find((member) => member.key === deeper[at]);
    return element;
  }

  /** What an expression reads now; in a row also that row. */
  roots(row?: Pointer): Roots {
    this.known ??= this.allRoots();
    return row === undefined ? this.known : { ...this.known, row: this.counted(row) ?? {} };
  }

  /** The answer that counts at a pointer. */
  counted(pointer: Pointer): Json | undefined {
    let value: Json | undefined = this.roots()['form'];
    for (const step of stepsOf(pointer))
      value = typeof value === 'object' && value !== null ? (value as JsonObject)[step] : undefined;
    return value;
  }

  /** The names that an expression may use. */
  scope(row?: Pointer): Scope {
    const plain = formScope(this.from.source);
    const holder = row === undefined ? undefined : this.element(row.slice(0, row.lastIndexOf('/')))?.source;
    return holder === undefined || !holdsRows(holder) ? plain : scopeOfRow(plain, holder);
  }

  wish(pointer: Pointer): Wish {
    const paths = pathsOf(pointer);
    const literals = paths.flatMap((path) => this.literals.at(path));
    return {
      random: this.random,
      today: this.from.surroundings.today,
      numbers: literals.filter((value) => typeof value === 'number'),
      texts: literals.filter((value) => typeof value === 'string'),
      members: (member) => paths.flatMap((path) => this.literals.at(`${path}.${member}`)),
      regions: this.literals.regions,
      options: this.form.entry(pointer)?.options,
    };
  }

  private allRoots(): Roots {
    const answers = this.form.answers();
    const situation = this.form.situation();
    const plain = {
      ...plainRoots(answers, this.from.surroundings),
      ...(situation !== undefined && { situation }),
    };
    return this.from.beside === undefined
      ? plain
      : { ...plain, ...otherRoots(this.from.definition, answers, this.from.surroundings, this.from.beside) };
  }
}

const rowScopes = new WeakMap<object, Scope>();

function scopeOfRow(plain: Scope, holder: Parameters<typeof rowScope>[1]): Scope {
  const known = rowScopes.get(holder) ?? rowScope(plain, holder);
  rowScopes.set(holder, known);
  return known;
}

/** How expressions call what stands at a pointer: form.seats; in rows row.post and form.managers[].post. */
function pathsOf(pointer: Pointer): string[] {
  const keys = stepsOf(pointer).filter((step) => !/^\d/.test(step));
  if (keys.length === 1) return [`form.${keys[0]!}`];
  return [`row.${keys.at(-1)!}`, `form.${keys.join('[].')}`];
}

/** The row that a place stands in: /managers/0 of /managers/0/post. */
export function rowOf(pointer: Pointer): Pointer | undefined {
  const steps = stepsOf(pointer);
  return steps.length < 3 ? undefined : pointerTo(...steps.slice(0, -1));
}
