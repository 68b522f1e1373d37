import type { ElementPlace } from '#shared/definition/form-place';
import { holdsRows } from '#shared/definition/form-element';
import { words } from '#shared/check/finding-of';
import type { AskedPlace } from '#shared/check/asked-places';
import type { Fault } from '#shared/check/answerable/fault';
import type { Goal } from '#shared/check/reach/goal';
import { demandOf } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { presenceOf } from '#shared/check/reach/presence';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

/** A field that must be answered, may not be changed, and is filled by nothing. */
export function readonlyFault(subject: Subject, { place, inner }: AskedPlace<ElementPlace>): Fault | undefined {
  const { source, pointer } = place;
  const demand = demandOf(place);
  if (holdsRows(source) || source.readonlyWhen === undefined || source.default !== undefined || demand === undefined)
    return undefined;
  const present = presenceOf(subject, place, inner);
  if (present === undefined) return undefined;
  const locked: Goal[] = [`${pointer}/readonlyWhen`, { of: present, be: 'notTrue' }];
  if (canHold(subject, [...conditionsOf(subject, place), ...demand, ...locked]).kind !== 'possible') return undefined;
  return {
    pointer: `${pointer}/readonlyWhen`,
    why: words('它这时只能看、不能改，又没有初始值', 'it cannot be changed then, and has no first value'),
    when: locked,
    remedy: words('给它一个初始值，或让填的人可以改。', 'Give it a first value, or let it be changed.'),
  };
}
