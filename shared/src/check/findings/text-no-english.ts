import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { itemTexts, type ItemText } from '#shared/check/item-texts';

const CODE = 'TEXT.NO_ENGLISH';

const PARTS = {
  basics: words('基本信息', 'the basics'),
  form: words('表单', 'the form'),
  materials: words('材料', 'the materials'),
  commitments: words('承诺', 'the commitments'),
  fees: words('收费', 'the fees'),
  chain: words('审批链', 'the chain'),
  clocks: words('时限', 'the limits'),
  documents: words('文书', 'the documents'),
  results: words('结果', 'the results'),
  situations: words('办理情形', 'the situations'),
  codeLists: words('代码表', 'the code lists'),
} as const satisfies Partial<Record<keyof Definition, Text>>;

/** Texts without English, told once a part: who reads English sees Chinese in between. */
export const textNoEnglish: FindingKind = {
  code: CODE,
  name: words('没有英文', 'No English'),
  find: ({ definition }) => {
    const gaps = new Map<string, ItemText[]>();
    for (const each of itemTexts(definition)) {
      if (each.text.en !== undefined) continue;
      const part = each.names[0] ?? '';
      const found = gaps.get(part);
      if (found === undefined) gaps.set(part, [each]);
      else found.push(each);
    }
    return [...gaps].map(([part, missing]) => {
      const { zh, en } = (PARTS as Readonly<Record<string, Text>>)[part] ?? words('这一部分', 'this part');
      const first = missing[0]!;
      return findingOf(
        CODE,
        first.pointer,
        words(
          `${zh}里有 ${missing.length} 处文字没有英文，第一处是「${shortened(first.text.zh)}」；看英文的人会看到中文。`,
          `In ${en ?? zh} ${missing.length === 1 ? 'a text has' : `${missing.length} texts have`} no English, first “${shortened(first.text.zh)}”: who reads English gets Chinese there.`,
        ),
        words('补上英文。', 'Add the English.'),
        { severity: 'advice' },
      );
    });
  },
};

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 20 ? `${signs.slice(0, 20).join('')}…` : text;
}
