import { sampleSession } from './testing/sample';

const placeOf = (session: ReturnType<typeof sampleSession>, key: string) =>
  session.place(session.form.elements.get(key)!);

describe('FormSession', () => {
  it('tells a change to the entries that it changed and to no other', () => {
    const session = sampleSession();
    const total = session.entry('/total');
    const room = session.entry('/coldRoom');
    const before = total();
    session.answer('/projects', ['cold']);
    expect(room().visible).toBeTrue();
    expect(total()).toBe(before);
  });

  it('counts the questions that came and went', () => {
    const session = sampleSession();
    for (const key of ['coldRoom', 'coldArea', 'projects']) placeOf(session, key);
    session.answer('/projects', ['cold']);
    expect(session.appeared()).toEqual({ came: 2, went: 0 });
    session.answer('/projects', ['hot']);
    expect(session.appeared()).toEqual({ came: 0, went: 2 });
  });

  it('keeps a hidden answer for the session and leaves it out of what counts', () => {
    const session = sampleSession({ projects: ['cold'], coldRoom: true });
    session.answer('/projects', ['hot']);
    expect<unknown>(session.typed()['coldRoom']).toBeTrue();
    expect<unknown>(session.answers()['coldRoom']).toBeUndefined();
    session.answer('/projects', ['hot', 'cold']);
    expect<unknown>(session.answers()['coldRoom']).toBeTrue();
  });

  it('says what is wrong after the field was left, and is silent while it is typed', () => {
    const session = sampleSession({ total: 30 });
    const kitchen = placeOf(session, 'kitchen');
    kitchen.answer(36);
    expect(kitchen.issues()).toEqual([]);
    kitchen.leave();
    expect(kitchen.issues().map(({ code }) => code)).toEqual(['CHECK.FAILED']);
    kitchen.answer(20);
    expect(kitchen.issues()).toEqual([]);
  });

  it('does not bring a default back that was emptied', () => {
    const session = sampleSession();
    const name = placeOf(session, 'name');
    expect<unknown>(name.entry().value).toBe('林晓梅');
    name.answer(undefined);
    expect<unknown>(name.entry().value).toBeUndefined();
  });

  it('moves rows up when one goes, and brings it back as it was', () => {
    const session = sampleSession({ managers: [{ name: '甲' }, { name: '乙' }] });
    const first = session.entry('/managers/0/name');
    const row = session.typedAt('/managers/0');
    session.removeRow('/managers', 0);
    expect<unknown>(first().value).toBe('乙');
    expect(session.entry('/managers/1/name')().visible).toBeFalse();
    session.answer('/managers', [row!, ...(session.typedAt('/managers') as never[])]);
    expect<unknown>(first().value).toBe('甲');
    expect<unknown>(session.entry('/managers/1/name')().value).toBe('乙');
  });

  it('reveals an issue at its place and at the list that holds it', () => {
    const session = sampleSession({ managers: [{ mobile: '1' }] });
    const managers = placeOf(session, 'managers');
    expect(managers.left()).toBeFalse();
    session.reveal(session.issues());
    expect(managers.left()).toBeTrue();
    const name = session.place(managers.element.row[0]!, '/managers/0');
    expect(name.issues().map(({ code }) => code)).toEqual(['FIELD.REQUIRED']);
  });
});
