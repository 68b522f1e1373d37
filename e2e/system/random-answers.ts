import * as fc from 'fast-check';
import type { Field } from '#shared/definition/field';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { FormSource } from '#shared/form/form-source';
import { resolveForm } from '#shared/form/resolve-form';

/**
 * Answers of every sort for a form: right ones, wrong ones, missing ones, ones of another shape, ones that nobody asked for.
 * The parts are aimed so that conditions of all kinds come to hold.
 */
export function answersOf(definition: FormSource): fc.Arbitrary<Record<string, unknown>> {
  const elements = resolveForm(definition).pages.flatMap((page) =>
    page.sections.flatMap((section) => section.elements),
  );
  return fc
    .tuple(record(elements), fc.option(strangers, { freq: 8 }))
    .map(([known, strange]) => ({ ...known, ...strange }));
}

const strangers = fc.constantFrom({ notAsked: 'x' }, { notAsked: [1, 2] }, { hasOwnProperty: true });

function record(elements: readonly FormElement[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(elements.map((element) => [element.key, valueOf(element)]));
  return fc.record(model, { requiredKeys: [] });
}

function valueOf(element: FormElement): fc.Arbitrary<unknown> {
  const right = holdsRows(element)
    ? fc.array(record(rowElements(element)), { maxLength: Math.min(element.max + 1, 4) })
    : rightValue(element);
  const wrong = fc.constantFrom<unknown>(null, '', 'x', 0, -1, true, [], {}, { name: 1 }, ['a', 'a'], 'x'.repeat(300));
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

const dates = fc.constantFrom('2026-11-24', '2026-12-31', '2027-02-29', '1999-01-01', '24.11.2026');
const texts = fc.constantFrom('知味小馆', '青禾市', 'x', '   ', '𠮷野家', '一'.repeat(201));
const idNumbers = fc.constantFrom('11010519491231002X', '110105194912310021', '123');
const phones = fc.constantFrom('13800000000', '0571-88886666', '12345');

function rightValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number':
      return fc.constantFrom(0, 1, 3, 5, 12, 30, 36.5, 120, 1000, -2, 0.125);
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...optionsOf(field).map((option) => option.key), 'noSuchOption');
    case 'multiChoice':
      return fc.subarray([...optionsOf(field).map((option) => option.key), 'noSuchOption']);
    case 'date':
      return dates;
    case 'idNumber':
      return idNumbers;
    case 'uscc':
      return fc.oneof(fc.constantFrom('91350100M000100Y43', '91350100M000100Y44'), idNumbers);
    case 'phone':
      return phones;
    case 'email':
      return fc.constantFrom('zhang@example.org', 'zhang@', 'x'.repeat(300));
    case 'person':
      return fc.record({ name: texts, idNumber: idNumbers, phone: phones }, { requiredKeys: ['name'] });
    case 'money':
      return fc.constantFrom<unknown>(0, 1, 123450, 30_000_000, -1, 0.5, '1,234.50', 2 ** 53);
    case 'time':
      return fc.constantFrom('00:00', '09:30', '23:59', '24:00', '9:30');
    case 'dateRange':
      return fc.record({ from: dates, to: dates }, { requiredKeys: [] });
    case 'organisation':
      return fc.record(
        {
          name: texts,
          uscc: fc.constantFrom('91350100M000100Y43', ''),
          legalRep: texts,
          phone: phones,
          address: texts,
        },
        { requiredKeys: [] },
      );
    case 'bankAccount':
      return fc.record(
        { holder: texts, bank: texts, branch: texts, number: fc.constantFrom('6222000011112222333', '1234567', '') },
        { requiredKeys: [] },
      );
    case 'address':
      return fc.record({ region: fc.constantFrom('000002', '', 'abc'), detail: texts });
    case 'region':
      return fc.constantFrom('000000', '000001', '330106', '330106002', '', 'abc');
    case 'mapPoint':
      return fc.record(
        {
          lat: fc.constantFrom<unknown>(30.27415, -91, 'x', 0.1234567),
          lng: fc.constantFrom(120.15515, 0, 181),
          label: texts,
        },
        { requiredKeys: ['lat'] },
      );
    case 'file':
      // Well-formed ones that nobody received are for the server alone to find: they are left out.
      return fc.constantFrom<unknown>([], 'x', [{ id: 'forged' }], [{ id: 'forged', name: 'a.pdf', bytes: 0 }]);
    case 'signature':
      return fc.constantFrom<unknown>(
        { typed: '张伟' },
        { typed: ' ' },
        { strokes: [[1, 2, 3, 4]], width: 300, height: 100 },
        { strokes: [[1, 2]], width: 300, height: 100 },
        { strokes: [[301, 2, 3, 4]], width: 300, height: 100 },
        { strokes: [], width: 300, height: 100 },
      );
    case 'declaration':
      return fc.record(
        { agreed: fc.boolean(), signature: fc.constantFrom('data:image/png;base64,AAAA', 'javascript:1') },
        { requiredKeys: ['agreed'] },
      );
    case 'computed':
      return fc.constantFrom<unknown>(1, 'forged', true);
    default:
      return texts;
  }
}
