import { type Comparison, type Sentence, isGroup } from './sentence';
import { quoted } from './tokens';

const JOINS = { and: ' && ', or: ' || ' } as const satisfies Record<Sentence['join'], string>;
const SIGNS = { is: '==', isNot: '!=', above: '>', atLeast: '>=', below: '<', atMost: '<=' } as const;

/** A sentence as CEL; '' where it says nothing. `readSentence` reads it back as it was. */
export function writeSentence({ join, parts }: Sentence): string {
  return parts.map((part) => (isGroup(part) ? `(${writeSentence(part)})` : writeComparison(part))).join(JOINS[join]);
}

function writeComparison({ subject, comparator, value }: Comparison): string {
  switch (comparator) {
    case 'yes':
      return subject;
    case 'no':
      return `!${subject}`;
    case 'given':
      return `has(${subject})`;
    case 'missing':
      return `!has(${subject})`;
    case 'contains':
      return `${literal(value)} in ${subject}`;
    case 'lacks':
      return `!(${literal(value)} in ${subject})`;
    case 'oneOf':
      return `${subject} in ${list(value)}`;
    case 'anyOf':
      return `${subject}.exists(each, each in ${list(value)})`;
    case 'onlyOf':
      return `${subject}.all(each, each in ${list(value)})`;
    case 'otherThan':
      return `${subject}.exists(each, !(each in ${list(value)}))`;
    case 'is':
    case 'isNot':
    case 'above':
    case 'atLeast':
    case 'below':
    case 'atMost':
      return `${subject} ${SIGNS[comparator]} ${literal(value)}`;
  }
}

function list(value: Comparison['value']): string {
  return `[${[value ?? []].flat().map(literal).join(', ')}]`;
}

/** Numbers are doubles, so they carry a point. */
function literal(value: Comparison['value']): string {
  if (typeof value !== 'number') return quoted(String(value ?? ''));
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
