import type { Json, JsonObject } from '#shared/kernel/json';
import type { ElementPlace } from '#shared/definition/form-place';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import { strictReads } from '#shared/expression/strict-reads';
import type { Located } from '#shared/check/compile-located';
import type { InnerForm } from '#shared/check/inner-forms';
import type { Read } from '#shared/check/reach/variable';

type Values = Record<string, Json>;

const nothing = (): Values => Object.create(null) as Values;

/** What is tried at the moment: answers of the application and of steps, one row of each group, the applicant, the day, what was left behind. */
export class World {
  private readonly forms = new Map<InnerForm | undefined, Values>();
  private readonly rows = new Map<ElementPlace, Values>();
  private readonly records = nothing();
  private applicant: Json = { kind: 'person', name: 'x' };
  private today = '2026-06-15';
  private situation: string | undefined;

  /** Gives something that is read a value; undefined where it is absent. */
  put({ root, key, row, inner }: Read, value: Json | undefined): void {
    if (root === 'applicant') this.applicant = value ?? {};
    else if (root === 'today') this.today = String(value);
    else if (root === 'situation') this.situation = typeof value === 'string' ? value : undefined;
    else if (root === 'record') this.leave(key.split('.'), value);
    else {
      const values = root === 'form' ? this.answers(inner) : this.rowOf(row!);
      if (value === undefined) delete values[key];
      else values[key] = value;
    }
  }

  /** The value of an expression, or of a part of it; undefined where it is unknown. */
  value({ row, inner }: Located, expression: CompiledExpression): Json | undefined {
    if (this.lacks(strictReads(expression), row, inner)) return undefined;
    const { applicant, today, situation, records } = this;
    return expression.evaluate({
      ...records,
      form: this.answers(inner),
      application: this.answers(undefined),
      applicant,
      today,
      ...(situation !== undefined && { situation }),
      ...(row !== undefined && { row: this.rowOf(row) }),
    });
  }

  /** Whether one of these answers is not there. */
  private lacks(reads: ReturnType<typeof strictReads>, row: Located['row'], inner: Located['inner']): boolean {
    return reads.some(([root, key]) => {
      if (root === 'form') return this.answers(inner)[key] === undefined;
      if (root === 'application') return this.answers(undefined)[key] === undefined;
      return root === 'row' && row !== undefined && this.rowOf(row)[key] === undefined;
    });
  }

  /** What was answered in the application, rows under the key of their group; what a step's form asks under the key of the step. */
  told(): Record<string, Json> {
    const rows = [...this.rows].filter(([, values]) => Object.keys(values).length > 0);
    const inner = [...this.forms].filter(([form, values]) => form !== undefined && Object.keys(values).length > 0);
    return {
      ...Object.fromEntries(rows.map(([group, values]): [string, Json] => [group.key, [{ ...values }]])),
      ...Object.fromEntries(inner.map(([form, values]): [string, Json] => [form!.step, { ...values }])),
      ...this.answers(undefined),
    };
  }

  private answers(inner: InnerForm | undefined): Values {
    const values = this.forms.get(inner) ?? nothing();
    this.forms.set(inner, values);
    return values;
  }

  private rowOf(row: ElementPlace): Values {
    const values = this.rows.get(row) ?? nothing();
    this.rows.set(row, values);
    return values;
  }

  private leave(path: readonly string[], value: Json | undefined): void {
    let at = this.records;
    for (const name of path.slice(0, -1)) at = (at[name] ??= nothing()) as JsonObject as Values;
    if (value === undefined) delete at[path.at(-1)!];
    else at[path.at(-1)!] = value;
  }
}
