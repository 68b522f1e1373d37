import type { FormElement } from '#shared/definition/form-element';
import { address } from './address.js';
import { choice } from './choice.js';
import { declaration } from './declaration.js';
import type { Driver, Of } from './driver.js';
import { file } from './file.js';
import { line } from './line.js';
import { mapPoint } from './map-point.js';
import { money } from './money.js';
import { multiChoice } from './multi-choice.js';
import { nothing } from './nothing.js';
import { number } from './number.js';
import { parts } from './parts.js';
import { region } from './region.js';
import { repeat } from './repeat.js';
import { signature } from './signature.js';
import { table } from './table.js';
import { yesNo } from './yes-no.js';

const DRIVERS: { readonly [K in FormElement['kind']]: Driver<Of<K>> } = {
  text: line,
  longText: line,
  number,
  money,
  date: line,
  dateRange: parts,
  time: line,
  yesNo,
  choice,
  multiChoice,
  idNumber: line,
  uscc: line,
  phone: line,
  email: line,
  person: parts,
  organisation: parts,
  bankAccount: parts,
  address,
  region,
  mapPoint,
  file,
  signature,
  declaration,
  computed: nothing,
  note: nothing,
  table,
  repeat,
};

/** The driver of an element, typed for any: callers hand the same element to it. */
export function driverOf(element: FormElement): Driver {
  return DRIVERS[element.kind] as unknown as Driver;
}
