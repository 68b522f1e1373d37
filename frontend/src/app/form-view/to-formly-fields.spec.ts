import { sampleSession } from './testing/sample';
import { toFormlyFields } from './to-formly-fields';

describe('toFormlyFields', () => {
  const fieldsOf = (session = sampleSession()) => toFormlyFields(session.form.pages[0]!.sections[0]!.elements, session);

  it('hands formly no expression, no template and no text to evaluate', () => {
    for (const field of fieldsOf()) {
      expect(Object.keys(field).sort()).toEqual(['className', 'hide', 'id', 'key', 'props', 'type']);
      expect(Object.keys(field.props).sort()).toEqual(['place', 'run', 'session']);
    }
  });

  it('names the twin of each kind', () => {
    expect(fieldsOf().map(({ type }) => type)).toEqual([
      'text',
      'multiChoice',
      'yesNo',
      'number',
      'number',
      'number',
      'person',
    ]);
  });

  it('hides what the engine hides', () => {
    const hidden = (answers: Record<string, string[]>) =>
      fieldsOf(sampleSession(answers))
        .filter(({ hide }) => hide)
        .map(({ key }) => key);
    expect(hidden({})).toEqual(['coldRoom', 'coldArea']);
    expect(hidden({ projects: ['cold'] })).toEqual([]);
  });

  it('ties questions that one answer called into a run whose first says how many', () => {
    const session = sampleSession({ projects: ['cold'] });
    const runs = fieldsOf(session).map(({ props }) => props.run()?.leads);
    expect(runs).toEqual([undefined, undefined, 2, 0, undefined, undefined, undefined]);
    expect(fieldsOf(session)[2]!.props.run()?.cause.key).toBe('projects');
  });
});
