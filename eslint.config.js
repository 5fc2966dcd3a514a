import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that need types, kept to those that find faults which neither the compiler nor a reader sees. */
const typed = {
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

/** A decision and a projection are functions of what they are given: clock and chance arrive in the command. */
const pure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock arrives in the command.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock arrives in the command.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Chance arrives in the command.',
  },
  { selector: 'CallExpression[callee.property.name="randomUUID"]', message: 'Ids arrive in the command.' },
];

/** A test that stands alone silences all others. */
const alone = ['describe', 'it', 'test'].map((object) => ({
  object,
  property: 'only',
  message: 'Silences every other test.',
}));

const kept = 'Nothing personal may stay in the browser: keep it in memory, or add an exception here with its reason.';

export default defineConfig(
  globalIgnores(['dist', 'reports', 'data', 'coverage', 'openapi', 'admin/src/api/schema.d.ts']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      // With noUncheckedIndexedAccess an index that is known to exist is said with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/**/*.ts', 'read-models/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts'], ...typed },
  {
    // A definition of any event has to stand for all of them: only `any` is both wider and narrower than each.
    files: ['src/kernel/**/*.ts', 'read-models/projection.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // Logs go through the logger, which keeps personal data out of them; only what a person starts may print.
    files: ['src/**/*.ts', 'read-models/**/*.ts'],
    ignores: ['src/main.ts', 'src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/register/**/*.ts', 'read-models/*/projection.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pure] },
  },
  { files: ['tests/**/*.ts'], rules: { 'no-restricted-properties': ['error', ...alone] } },
  {
    files: ['admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({ name, message: kept })),
      ],
    },
  },
);
