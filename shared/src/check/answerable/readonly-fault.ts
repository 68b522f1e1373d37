import { holdsRows } from '#shared/definition/form-element';
import type { ElementPlace } from '#shared/definition/form-place';
import { compileExpression } from '#shared/expression/compile-expression';
import type { ValueType } from '#shared/expression/value-type';
import type { Located } from '#shared/check/compile-located';
import { words } from '#shared/check/finding-of';
import type { AskedPlace } from '#shared/check/asked-places';
import type { Fault } from '#shared/check/answerable/fault';
import type { Goal } from '#shared/check/reach/goal';
import { demandOf } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { presenceOf } from '#shared/check/reach/presence';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

/** A field that must be answered, may not be changed, and is filled by nothing, for somebody at least. */
export function readonlyFault(subject: Subject, { place, inner }: AskedPlace<ElementPlace>): Fault | undefined {
  const { source, pointer } = place;
  const demand = demandOf(place);
  if (holdsRows(source) || source.readonlyWhen === undefined || demand === undefined) return undefined;
  const filled = source.default !== undefined;
  const unfilled = filled ? firstIsEmpty(subject, place) : isAbsent(subject, place, inner);
  if (unfilled === undefined) return undefined;
  const locked: Goal[] = [`${pointer}/readonlyWhen`, unfilled];
  if (canHold(subject, [...conditionsOf(subject, place), ...demand, ...locked]).kind !== 'possible') return undefined;
  return {
    pointer: `${pointer}/readonlyWhen`,
    why: filled
      ? words('它这时只能看、不能改，而初始值可能是空的', 'it cannot be changed then, and its first value may be empty')
      : words('它这时只能看、不能改，又没有初始值', 'it cannot be changed then, and has no first value'),
    when: locked,
    remedy: filled
      ? words(
          '只在初始值确实有的时候锁住它，例如先用 has() 问一句。',
          'Lock it only while its first value is there, asking with has() for instance.',
        )
      : words('给它一个初始值，或让填的人可以改。', 'Give it a first value, or let it be changed.'),
  };
}

function isAbsent(subject: Subject, place: ElementPlace, inner: AskedPlace<ElementPlace>['inner']): Goal | undefined {
  const present = presenceOf(subject, place, inner);
  return present && { of: present, be: 'notTrue' };
}

/** Without this member the answer of such a field says nothing. */
const MEMBER: Readonly<Record<string, string>> = { person: 'name', organisation: 'name', address: 'detail' };

/** That the first value is unknown, a text that says nothing, or a person, organisation or address without a name or place. */
function firstIsEmpty({ compiled }: Subject, { source, pointer }: ElementPlace): Goal | undefined {
  const first = compiled.get(`${pointer}/default`);
  if (first === undefined) return undefined;
  const member = MEMBER[source.kind];
  const whole = member === undefined ? first : derived(first, `(${first.expression.source}).${member}`, 'dyn');
  const text = member === undefined && first.expression.type === 'string';
  const empty = text ? derived(first, `(${first.expression.source}) == ""`, 'bool') : undefined;
  return {
    any: [{ of: whole ?? first, be: 'unknown' }, ...(empty === undefined ? [] : [{ of: empty, be: 'true' as const }])],
  };
}

const known = new WeakMap<Located, ReadonlyMap<string, Located>>();

/** An expression that stands nowhere, over what another one reads; undefined where it does not compile. */
function derived(first: Located, source: string, type: ValueType): Located | undefined {
  const earlier = known.get(first)?.get(source);
  if (earlier !== undefined) return earlier;
  const made = compileExpression(source, first.scope, type);
  if (!made.ok) return undefined;
  const located = { ...first, expression: made.expression };
  known.set(first, new Map([...(known.get(first) ?? []), [source, located]]));
  return located;
}
