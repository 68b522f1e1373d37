import type { Form } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';
import type { Material } from '#shared/definition/material';

/** Fields that hang together: each block has its own conditions, and every fifth one looks at the first block too. */
const BLOCK = 10;
const SECTION = 20;
const PAGE = 100;
const FIELDS_A_MATERIAL = 50;

export const label = (zh: string, en: string) => ({ zh, en });

/** A form of so many fields as an author writes it: one in three conditional, checks, requirements, computed values. */
export function longForm(fields: number): Form {
  const elements = Array.from({ length: fields / BLOCK }, (_, block) => blockOf(block)).flat();
  const pages = chunks(elements, PAGE).map((page, index) => ({
    key: `page${index}`,
    title: label(`第 ${index + 1} 部分`, `Part ${index + 1}`),
    ...(index % 4 === 3 && { visibleWhen: 'form.sort0 != "d"' }),
    sections: chunks(page, SECTION).map((section, at) => ({ key: `section${index}x${at}`, elements: section })),
  }));
  return { pages };
}

/** Papers that some of the answers call for. */
export function manyMaterials(fields: number): Material[] {
  return Array.from({ length: fields / FIELDS_A_MATERIAL }, (_, n): Material => {
    const block = n * (FIELDS_A_MATERIAL / BLOCK);
    return {
      key: `paper${n}`,
      name: label(`证明 ${n}`, `Proof ${n}`),
      form: 'copy',
      copies: 1,
      neededWhen: `form.has${block} && form.size${block} > 50.0`,
      necessity: 'required',
      sources: [{ kind: 'upload', formats: ['pdf'], maxMegabytes: 5, maxFiles: 2 }],
      legalBasis: [{ law: label('《某条例》', 'Some regulation'), level: 'administrativeRegulation' }],
    };
  });
}

function blockOf(n: number): FormElement[] {
  const name = (what: string, english: string) => label(`${what} ${n}`, `${english} ${n}`);
  const outer = n % 5 === 4 ? ' && form.has0' : '';
  return [
    { kind: 'text', key: `name${n}`, label: name('名称', 'Name'), required: true },
    {
      ...{ kind: 'number', key: `size${n}`, label: name('面积', 'Size'), min: 0, max: 1000 },
      checks: [{ holds: `form.size${n} != 13.0`, message: label('不能是 13', 'Not 13') }],
    },
    { kind: 'yesNo', key: `has${n}`, label: name('有没有', 'Has'), required: true },
    {
      ...{ kind: 'choice', key: `sort${n}`, label: name('种类', 'Sort'), required: true },
      options: ['a', 'b', 'c', 'd'].map((key) => ({ key, label: label(`种类 ${key}`, `Sort ${key}`) })),
    },
    {
      kind: 'text',
      key: `why${n}`,
      label: name('理由', 'Reason'),
      required: true,
      visibleWhen: `form.has${n}${outer}`,
    },
    {
      ...{ kind: 'number', key: `part${n}`, label: name('其中', 'Part'), min: 0, visibleWhen: `form.size${n} > 100.0` },
      checks: [{ holds: `form.part${n} <= form.size${n}`, message: label('不超过面积', 'Not above the size') }],
    },
    { kind: 'date', key: `since${n}`, label: name('日期', 'Date'), visibleWhen: `form.sort${n} in ["a", "b"]${outer}` },
    {
      ...{ kind: 'multiChoice', key: `kinds${n}`, label: name('项目', 'Kinds') },
      options: ['x', 'y', 'z'].map((key) => ({ key, label: label(`项目 ${key}`, `Kind ${key}`) })),
    },
    { kind: 'text', key: `note${n}`, label: name('说明', 'Note'), requiredWhen: `"x" in form.kinds${n}` },
    { kind: 'computed', key: `sum${n}`, label: name('合计', 'Sum'), computed: `form.size${n} * 2.0`, result: 'double' },
  ];
}

function chunks<T>(all: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
}
