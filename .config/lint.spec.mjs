import { join } from 'node:path';
import { ESLint } from 'eslint';

const ROOT = join(import.meta.dirname, '..');

/** One violation of each ban that is ours, and the rule that must report it. */
const PLANTED = [
  [
    'shared/src/kernel/zod-name.ts',
    "import { z } from 'zod';\nexport const Name = z.string();\n",
    'no-restricted-syntax',
  ],
  ['shared/src/kernel/now.ts', 'export const now = () => Date.now();\n', 'no-restricted-syntax'],
  ['shared/src/kernel/today.ts', 'export const today = () => new Date();\n', 'no-restricted-syntax'],
  ['shared/src/kernel/dice.ts', 'export const dice = () => Math.random();\n', 'no-restricted-syntax'],
  ['shared/src/kernel/tie.ts', 'export const tie = () => document.title;\n', 'no-restricted-globals'],
  ['shared/src/kernel/any.ts', 'export const take = (value: any) => value;\n', '@typescript-eslint/no-explicit-any'],
  ['backend/src/cases/barrel.ts', "export * from './case';\n", 'no-restricted-syntax'],
  [
    'backend/src/cases/cycle.ts',
    "import { forwardRef } from '@nestjs/common';\nforwardRef();\n",
    'no-restricted-syntax',
  ],
  ['backend/src/cases/code.ts', "export const run = new Function('1');\n", 'no-new-func'],
  ['backend/src/cases/case.spec.ts', "fit('only me', () => {});\n", 'no-restricted-syntax'],
  ['frontend/src/app/ui/trust.ts', 'export const t = (s) => s.bypassSecurityTrustHtml(1);\n', 'no-restricted-syntax'],
  ['frontend/src/app/ui/image.html', '<img src="/seal.png" />\n', '@angular-eslint/template/alt-text'],
  ['frontend/src/app/ui/words.html', '<p>申请材料</p>\n', 'no-restricted-syntax'],
  ['frontend/src/app/ui/label.html', '<button aria-label="Close"></button>\n', 'no-restricted-syntax'],
  ['backend/src/cases/long.ts', `${'export {};\n'.repeat(301)}`, 'max-lines'],
];

describe('The lint', () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: '.config/eslint.config.mjs',
    // The planted files are in no tsconfig: what needs types is left out here.
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } }],
    ruleFilter: ({ ruleId }) => PLANTED.some(([, , rule]) => rule === ruleId),
  });

  for (const [filePath, text, rule] of PLANTED) {
    it(`reports ${rule} in ${filePath}`, async () => {
      const [{ messages }] = await eslint.lintText(text, { filePath: join(ROOT, filePath) });
      expect(messages.map((message) => message.ruleId)).toContain(rule);
    });
  }

  it('lets a template show what it is given', async () => {
    const filePath = join(ROOT, 'frontend/src/app/ui/given.html');
    const [{ messages }] = await eslint.lintText('<p>{{ name() }} · 1 <kbd>Esc</kbd></p>\n', { filePath });
    expect(messages).toEqual([]);
  });

  it('lets form-view use any, where formly needs it', async () => {
    const filePath = join(ROOT, 'frontend/src/app/form-view/any.ts');
    const [{ messages }] = await eslint.lintText('export const take = (value: any) => value;\n', { filePath });
    expect(messages).toEqual([]);
  });
});
