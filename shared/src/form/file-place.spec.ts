import type { FormElement } from '#shared/definition/form-element';
import { aField, aForm } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { fileAnswers } from '#shared/form/file-answers';
import { fileFieldAt, filePlaceOf } from '#shared/form/file-place';

const file = (key: string): FormElement => aField('file', key, { formats: ['pdf'], maxMegabytes: 1, maxFiles: 1 });
const group = (key: string, elements: FormElement[]): FormElement => ({
  kind: 'repeat',
  key,
  label: { zh: key },
  max: 3,
  summary: [],
  elements,
});
const FORM = aForm(
  [aField('text', 'plain'), file('plan')],
  [group('rooms', [file('plan'), group('doors', [file('photo')])])],
);
const f = (id: string) => ({ id, name: id, type: 'application/pdf', bytes: 1, sha256: '0'.repeat(64) });

const PLACES: readonly (readonly [pointer: string, place: string])[] = [
  ['/plan', 'field:plan'],
  ['/rooms/12/plan', 'field:rooms.plan'],
  ['/rooms/0/doors/2/photo', 'field:rooms.doors.photo'],
];

describe('the place of a file in a form', () => {
  for (const [pointer, place] of PLACES) {
    it(`of ${pointer} is ${place}, and leads back to its question`, () => {
      expect(filePlaceOf(pointer)).toBe(place);
      expect(fileFieldAt(FORM, place)?.key).toBe(pointer.slice(pointer.lastIndexOf('/') + 1));
    });
  }

  for (const place of [
    'plan',
    'field:',
    'field:plain',
    'field:rooms',
    'field:photo',
    'field:plan.x',
    'field:rooms..plan',
  ])
    it(`${place} is none`, () => expect(fileFieldAt(FORM, place)).toBeUndefined());

  it('is found of every file in answers, in the order of the form', () => {
    const answers = {
      rooms: [{ doors: [{}, { photo: [f('c'), f('d')] }] }, { plan: [f('b')] }],
      plan: [f('a')],
    } as unknown as Answers;
    expect(
      fileAnswers(FORM, answers).map(({ question, pointer, file: { id } }) => `${id} ${question} ${pointer}`),
    ).toEqual([
      'a /plan /plan/0',
      'c /rooms/0/doors/1/photo /rooms/0/doors/1/photo/0',
      'd /rooms/0/doors/1/photo /rooms/0/doors/1/photo/1',
      'b /rooms/1/plan /rooms/1/plan/0',
    ]);
  });

  it('needs no answers of a good shape', () => {
    for (const rooms of [null, 'x', [null, 1, []]])
      expect(fileAnswers(FORM, { rooms, plan: 'x' } as unknown as Answers)).toEqual([]);
  });
});
