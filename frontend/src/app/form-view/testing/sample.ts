import type { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { FormSession } from '../form-session';

const text = (zh: string) => ({ zh, en: zh });

/** A small form with one of everything that specs need: a condition, a check, a default, a table, a group, a declaration. */
export const SAMPLE: Form = {
  pages: [
    {
      key: 'shop',
      title: text('店铺'),
      sections: [
        {
          key: 'basics',
          title: text('基本'),
          elements: [
            {
              key: 'name',
              kind: 'text',
              label: text('名称'),
              required: true,
              hint: text('与执照一致'),
              default: 'applicant.name',
            },
            {
              key: 'projects',
              kind: 'multiChoice',
              label: text('项目'),
              options: [
                { key: 'hot', label: text('热食') },
                { key: 'cold', label: text('冷食') },
              ],
            },
            {
              key: 'coldRoom',
              kind: 'yesNo',
              label: text('有专间吗'),
              required: true,
              visibleWhen: '"cold" in form.projects',
            },
            {
              key: 'coldArea',
              kind: 'number',
              label: text('专间面积'),
              decimals: 1,
              visibleWhen: '"cold" in form.projects',
            },
            { key: 'total', kind: 'number', label: text('总面积'), required: true, unit: text('平方米') },
            {
              key: 'kitchen',
              kind: 'number',
              label: text('处理区面积'),
              checks: [{ holds: 'form.kitchen <= form.total', message: text('处理区比总面积还大') }],
            },
            { key: 'owner', kind: 'person', label: text('经营者'), parts: ['idNumber', 'phone'] },
          ],
        },
      ],
    },
    {
      key: 'people',
      title: text('人员'),
      sections: [
        {
          key: 'staff',
          elements: [
            {
              key: 'managers',
              kind: 'repeat',
              label: text('管理人员'),
              min: 1,
              max: 2,
              summary: ['name'],
              elements: [
                { key: 'name', kind: 'text', label: text('姓名'), required: true },
                { key: 'mobile', kind: 'phone', label: text('电话') },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'sign',
      title: text('声明'),
      sections: [
        {
          key: 'truth',
          elements: [
            { key: 'declare', kind: 'declaration', label: text('声明'), statement: text('都是真的'), required: true },
          ],
        },
      ],
    },
  ],
};

/** The sample form in use. */
export function sampleSession(answers: Answers = {}, form: Form = SAMPLE): FormSession {
  const compiled = compileForm({ form });
  return new FormSession(
    compiled,
    openForm(compiled, answers, { applicant: { kind: 'person', name: '林晓梅' }, today: '2026-11-24' }),
  );
}
