import { isStaffed, stepOf } from '#shared/definition/chain';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { comparisonsOf } from '#shared/expression/comparisons';
import { innerForms } from '#shared/check/inner-forms';
import type { LocatedExpression } from '#shared/check/located-expression';
import type { Reference } from '#shared/check/reference';
import type { Subject } from '#shared/check/subject';

const SITUATION = { zh: '情形', en: 'situation' };
const OUTCOME = { zh: '办理结果', en: 'outcome' };
const OPTION = { zh: '选项', en: 'option' };
const HARM = { zh: '这个比较永远不成立', en: 'the comparison never holds' };

/** The options that conditions compare choices with, and the situations by their keys. Those inside rows of a list (form.people[].post) count too. */
export function optionReferences(subject: Subject): Reference[] {
  return subject.expressions.flatMap((at) => {
    if (!subject.compiled.has(at.pointer)) return [];
    return [...comparisonsOf(at.source).literals].flatMap(([path, literals]) => {
      const situations = path === 'situation' ? subject.definition.situations?.map(({ key }) => key) : undefined;
      const options = situations ?? optionsAt(subject, at, path);
      if (options === undefined) return [];
      return [...literals]
        .filter((literal) => literal !== '')
        .map((literal): Reference => ({
          pointer: at.pointer,
          name: String(literal),
          place: at.words,
          target:
            situations !== undefined
              ? SITUATION
              : path.endsWith('.outcome') && path.startsWith('step.')
                ? OUTCOME
                : OPTION,
          harm: HARM,
          known: options.includes(String(literal)),
        }));
    });
  });
}

/** The options of the choice, or the outcomes of the step, that a path names; undefined for any other path. */
function optionsAt(subject: Subject, at: LocatedExpression, path: string): readonly string[] | undefined {
  const [root = '', key = '', ...more] = path.replaceAll('[]', '').split('.');
  if (root === 'step') return leftAt(subject, key, more);
  if (root === 'row')
    return choiceAt(at.inner?.places ?? subject.places, inRow(at.inner?.places ?? subject.places, at.row, key), more);
  const form = root === 'application' ? subject : (at.inner ?? subject);
  return root === 'form' || root === 'application' ? choiceAt(form.places, form.elements.get(key), more) : undefined;
}

/** What a step left behind: its outcome, or a choice of its form. */
function leftAt(
  subject: Subject,
  key: string,
  [part, field = '', ...more]: readonly string[],
): readonly string[] | undefined {
  const { chain } = subject.definition;
  if (part === 'form') {
    const inner = innerForms(subject.definition).find(({ step }) => step === key);
    return inner && choiceAt(inner.places, inner.elements.get(field), more);
  }
  const step = stepOf(chain, key);
  if (part !== 'outcome' || step === undefined) return undefined;
  if (step.kind === 'joint') return ['consented', 'conditional', 'refused'];
  return isStaffed(step) || step.kind === 'applicant' ? step.outcomes.map((outcome) => outcome.key) : undefined;
}

function choiceAt(
  places: readonly FormPlace[],
  named: ElementPlace | undefined,
  more: readonly string[],
): readonly string[] | undefined {
  if (more.length > 1) return undefined;
  const source = (more[0] === undefined ? named : inRow(places, named, more[0]))?.source;
  return source?.kind === 'choice' || source?.kind === 'multiChoice'
    ? optionsOf(source).map((option) => option.key)
    : undefined;
}

function inRow(places: readonly FormPlace[], owner: ElementPlace | undefined, key: string): ElementPlace | undefined {
  if (owner === undefined) return undefined;
  return places.find(
    (each): each is ElementPlace => each.kind === 'element' && each.key === key && rowOwner(each) === owner,
  );
}
