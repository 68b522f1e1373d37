import { join } from 'node:path';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { BROWSER_TIES, EVERYWHERE, PURE, WORDS } from './banned-syntax.mjs';

const SPECS = ['**/*.spec.ts', '**/*.spec-support.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/build/', '**/dist/', '**/.angular/', '**/.tongban*/'] },
  {
    files: ['**/*.{ts,mjs,cjs}'],
    extends: [...tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['{shared,backend,e2e}/**/*.ts', 'frontend/src/**/*.ts'],
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: join(import.meta.dirname, '..'),
        project: ['shared/tsconfig.json', 'backend/tsconfig.json', 'e2e/tsconfig.json', 'frontend/tsconfig.lint.json'],
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...PURE],
      'no-restricted-globals': ['error', ...BROWSER_TIES],
    },
  },
  {
    files: ['frontend/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended, ngrx.configs.store, ngrx.configs.effects, ngrx.configs.signals],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'tb', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'tb', style: 'camelCase' }],
      '@angular-eslint/prefer-inject': 'error',
      // An effect that is one expression reads better without braces and return.
      '@ngrx/prefer-effect-callback-in-block-statement': 'off',
      // For a fault of TypeScript before 5: https://ngrx.io/guide/eslint-plugin/rules/signal-store-feature-should-use-generic-type
      '@ngrx/signal-store-feature-should-use-generic-type': 'off',
    },
  },
  // formly's own types are made of `any`; it stays inside its one room.
  { files: ['frontend/src/app/form-view/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: ['frontend/src/app/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: { 'no-restricted-syntax': ['error', ...WORDS] },
  },
);
