import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { ElementPlace } from '#shared/definition/form-place';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { askedElements, type AskedPlace } from '#shared/check/asked-places';
import { ownDemand } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold, MOST_COMBINATIONS, type Verdict } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

const CODE = 'FIELD.REQUIRED_HIDDEN';

/** A field that must be answered and can never be seen while it must: nobody is ever asked, though the item needs it. */
export const fieldRequiredHidden: FindingKind = {
  code: CODE,
  name: words('必填却看不到', 'Required but never visible'),
  find: (subject) => {
    const earlier = new Map<string, Verdict>();
    const open: Open[] = [];
    const found = askedElements(subject).flatMap((asked) => judged(subject, asked, earlier, open));
    return [...found, ...notDecided(open)];
  },
};

/** A required field of which it was not told whether it is ever shown. */
interface Open {
  readonly pointer: Pointer;
  readonly words: Text;
}

function judged(
  subject: Subject,
  asked: AskedPlace<ElementPlace>,
  earlier: Map<string, Verdict>,
  open: Open[],
): Finding[] {
  const { place, words: where } = asked;
  const { pointer } = place;
  const requirement = ownDemand(place);
  if (requirement === undefined) return [];
  const shown = conditionsOf(subject, place);
  const goal = [...shown, ...requirement];
  if (goal.length === 0 || goal.some((each) => !subject.compiled.has(each)) || toldAbove(subject, place)) return [];
  const question = `${asked.inner?.pointer ?? ''} ${goal.map((each) => ofExpression(subject, each)).join('\n')}`;
  const verdict = earlier.get(question) ?? canHold(subject, goal);
  earlier.set(question, verdict);
  if (verdict.kind === 'possible') return [];
  if (verdict.kind === 'undecided') {
    open.push({ pointer: goal.at(-1)!, words: where });
    return [];
  }
  const required = canHold(subject, requirement);
  if (requirement.length > 0 && required.kind === 'never') return [];
  const when =
    requirement.length > 0 ? words('要求必填时', 'whenever it is required') : words('怎么填都', 'whatever is answered');
  return [
    findingOf(
      CODE,
      shown.includes(`${pointer}/visibleWhen`) ? `${pointer}/visibleWhen` : pointer,
      words(
        `${where.zh} 是必填项，但${when.zh}不显示，没有人会答到它。`,
        `${where.en} is required but hidden ${when.en}: nobody is ever asked.`,
      ),
      words(
        '改显示条件，让该答的人看得到；不需要就取消必填。',
        'Change when it is shown so that those concerned see it, or make it optional.',
      ),
      { witness: required.kind === 'possible' ? required.answers : {} },
    ),
  ];
}

/** So many of the fields are named. */
const MOST_NAMED = 5;

/** Says once, of all fields, what was not decided: so that silence is no praise, and a large form no flood. */
function notDecided(open: readonly Open[]): Finding[] {
  const [first] = open;
  if (first === undefined) return [];
  const named = open.slice(0, MOST_NAMED);
  const more = open.length > MOST_NAMED;
  const zh = named.map(({ words: each }) => each.zh).join('、') + (more ? ' 等' : '');
  const en = named.map(({ words: each }) => each.en ?? each.zh).join(', ') + (more ? ' and more' : '');
  const one = open.length === 1;
  return [
    findingOf(
      CODE,
      first.pointer,
      words(
        `有 ${open.length} 个必填项要答的时候会不会显示，这里没有算定：${zh}。条件用到了答案之间的运算，或组合超过 ${MOST_COMBINATIONS} 种。`,
        `Whether ${one ? '1 required field is' : `${open.length} required fields are`} ever shown while asked for was not decided: ${en}. Their conditions compute with answers, or there are more than ${MOST_COMBINATIONS} combinations.`,
      ),
      words('请用示例申请人试填一次，或把条件写简单。', 'Try it with a sample applicant, or simplify the condition.'),
      { severity: 'warning', undecided: true },
    ),
  ];
}

/** What stands for a condition among questions: its source, and whose row it sees. */
function ofExpression(subject: Subject, pointer: Pointer): string {
  const { expression, row } = subject.compiled.get(pointer)!;
  return `${row?.pointer ?? ''} ${expression.source}`;
}

/** Whether its page, section or group is never shown at all, which is told once, for that. */
function toldAbove(subject: Subject, place: ElementPlace): boolean {
  return place.within.some((above) => {
    if (above.source.visibleWhen === undefined && above.kind !== 'page') return false;
    const shown = conditionsOf(subject, above);
    return shown.length > 0 && canHold(subject, shown).kind === 'never';
  });
}
