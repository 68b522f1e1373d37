import type { Definition } from '#shared/definition/definition';
import type { Standing } from '#shared/expression/meetings';
import type { Mentioned } from '#shared/expression/mentions';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from '../edit/patch';
import { isStepPlace } from './step-place';

const ELEMENT = /^\/form\/pages\/\d+\/sections\/\d+\/elements\/\d+(?:\/(?:elements|columns)\/\d+)*/;

/** What expressions call the element, option, step, outcome, commitment, material or situation at a place; nothing for what they cannot name. */
export function mentionedAt(definition: Definition, at: Pointer): Mentioned | undefined {
  const key = keyAt(definition, at);
  if (key === undefined) return undefined;
  if (/^\/situations\/\d+$/.test(at)) return { kind: 'value', path: 'situation', value: key };
  const owner = /^(.*)\/(?:options|outcomes)\/\d+$/.exec(at)?.[1];
  if (owner === undefined) {
    const path = pathAt(definition, at);
    return path === undefined ? undefined : { kind: 'member', path };
  }
  const path = pathAt(definition, owner);
  if (path === undefined) return undefined;
  return { kind: 'value', path: at.includes('/outcomes/') ? `${path}.outcome` : path, value: key };
}

/** What the expression at a place calls it: inside the form of a step, the answers of the application are `application`. */
export function mentionedFrom(mentioned: Mentioned, at: Pointer): Mentioned {
  return /^\/chain\/.*\/form\/pages\//.test(at) && mentioned.path.startsWith('form.')
    ? { ...mentioned, path: `application.${mentioned.path.slice('form.'.length)}` }
    : mentioned;
}

/** How names are to be understood in the expression at a place: whose row it sees, and what its result is given to. */
export function standingAt(definition: Definition, at: Pointer): Standing {
  const element = ELEMENT.exec(at)?.[0];
  if (element === undefined) return resultAt(definition, at);
  const rows = element.replace(/\/(?:elements|columns)\/\d+$/, '');
  const row = ELEMENT.test(rows) ? pathAt(definition, rows) : undefined;
  const given = /\/(?:default|computed)$/.test(at) ? pathAt(definition, element) : undefined;
  return { ...(row !== undefined && { row: `${row}[]` }), ...(given !== undefined && { result: given }) };
}

/** A line of a certificate may show the label of an option: its value is then an answer to that field. */
function resultAt(definition: Definition, at: Pointer): Standing {
  const line = /^(\/results\/\d+\/lines\/\d+)\/value$/.exec(at)?.[1];
  const option = line === undefined ? undefined : valueAt(definition, `${line}/option`);
  return typeof option === 'string' ? { result: `form.${option}` } : {};
}

/** The path of an element or a step: form.seats, form.rooms[].area, step.inspect. */
function pathAt(definition: Definition, at: Pointer): string | undefined {
  const key = keyAt(definition, at);
  if (key === undefined) return undefined;
  if (isStepPlace(at)) return `step.${key}`;
  if (/^\/commitments\/\d+$/.test(at)) return `commitment.${key}`;
  if (/^\/materials\/\d+$/.test(at)) return `evidence.answers.${key}`;
  if (ELEMENT.exec(at)?.[0] !== at) return undefined;
  const rows = at.replace(/\/(?:elements|columns)\/\d+$/, '');
  return ELEMENT.test(rows) ? `${pathAt(definition, rows)}[].${key}` : `form.${key}`;
}

function keyAt(definition: Definition, at: Pointer): string | undefined {
  return (valueAt(definition, at) as { readonly key?: string } | undefined)?.key;
}
