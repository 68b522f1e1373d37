import { optionsOf } from '#shared/definition/field-kind/choice';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { comparisonsOf } from '#shared/expression/comparisons';
import type { LocatedExpression } from '#shared/check/located-expression';
import type { Reference } from '#shared/check/reference';
import type { Subject } from '#shared/check/subject';

const SITUATION = { zh: '情形', en: 'situation' };
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
          target: situations === undefined ? OPTION : SITUATION,
          harm: HARM,
          known: options.includes(String(literal)),
        }));
    });
  });
}

/** The options of the choice that a path names; undefined for any other path. */
function optionsAt(subject: Subject, at: LocatedExpression, path: string): readonly string[] | undefined {
  const [root, key = '', member, ...more] = path.replaceAll('[]', '').split('.');
  if (more.length > 0 || (root !== 'form' && root !== 'row')) return undefined;
  const places = at.inner?.places ?? subject.places;
  const outside = (at.inner ?? subject).elements.get(key);
  const named = root === 'form' ? outside : inRow(places, at.row, key);
  const place = member === undefined ? named : inRow(places, named, member);
  const source = place?.source;
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
