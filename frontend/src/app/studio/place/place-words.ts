import type { Definition } from '#shared/definition/definition';
import { type Pointer, stepsOf } from '#shared/kernel/pointer';
import { type Text, say } from '#shared/kernel/text';
import type { Language } from '#shared/kernel/language';

/** The parts of a definition as the studio's tabs call them. */
export const PART_WORDS = {
  basics: { zh: '基本信息', en: 'Basics' },
  form: { zh: '表单', en: 'Form' },
  situations: { zh: '办理情形', en: 'Situations' },
  codeLists: { zh: '代码表', en: 'Code lists' },
  commitments: { zh: '承诺', en: 'Promises' },
  scenarios: { zh: '情景', en: 'Scenarios' },
  materials: { zh: '材料', en: 'Materials' },
  fees: { zh: '收费', en: 'Fees' },
  chain: { zh: '审批链', en: 'Approval chain' },
  clocks: { zh: '时限', en: 'Clocks' },
  documents: { zh: '文书', en: 'Documents' },
  results: { zh: '结果', en: 'Results' },
} as const satisfies Record<string, Text>;

const INTAKE: Text = { zh: '收件受理', en: 'Intake' };

/** The names on the way to a place, the part of the definition first. Elements without a name are left out; nothing for the whole. */
export function placeNames(definition: unknown, pointer: Pointer): readonly Text[] {
  const names: Text[] = [];
  let here: unknown = definition;
  for (const [depth, step] of stepsOf(pointer).entries()) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) break;
    here = (here as Readonly<Record<string, unknown>>)[step];
    const name =
      depth === 0
        ? PART_WORDS[step as keyof typeof PART_WORDS]
        : pointer.startsWith('/chain/intake') && depth === 1
          ? INTAKE
          : nameOf(here);
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** A place in words of one language: 表单 › 经营项目 › 冷食括注. */
export function placeIn(definition: unknown, pointer: Pointer, language: Language): string {
  return placeNames(definition, pointer)
    .map((name) => say(name, language))
    .join(' › ');
}

/** A place as the history keeps it, in Chinese, with the name of what comes there; at most 400 signs. */
export function placeOf(definition: Definition, pointer: Pointer, added?: Text): string {
  const place = placeIn(definition, pointer, 'zh');
  return (added === undefined || added.zh === '' ? place : `${place} › ${added.zh}`).slice(0, 400);
}

/** What people call an entry: its name, label, title, or the law it names. */
export function nameOf(value: unknown): Text | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { short, name, label, title, law } = value as Readonly<Record<string, unknown>>;
  return [short, name, label, title, law].find(isText);
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Text>).zh === 'string' &&
    (value as Text).zh !== ''
  );
}
