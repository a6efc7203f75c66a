import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { CORE_ROOMS, importsGoDownwards } from './scripts/rooms.mjs';

const everyTypeScript = ['{src,host,preview,test,bench,scripts}/**/*.{ts,tsx}'];
const core = CORE_ROOMS.map((room) => `src/${room}/**/*.{ts,tsx}`);
const knowsOffice = ['src/{excel,commands,taskpane}/**/*.{ts,tsx}'];

/** Globals of Office, of Node and of the page: the core runs without them, in a worker as it is. */
const OFFICE = ['Excel', 'Office', 'OfficeExtension'];
const NODE = ['process', 'Buffer', 'global', '__dirname', '__filename', 'require', 'module'];
const PAGE = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'HTMLElement',
  'alert', 'confirm', 'prompt', 'requestAnimationFrame',
  // Short names that a mistyped local variable would silently take from the page.
  'name', 'event', 'top', 'parent', 'length', 'status', 'origin',
];

const forbid = (names, message) => names.map((name) => ({ name, message }));
const OFFICE_STAYS_IN_EXCEL = forbid(['Excel', 'OfficeExtension'], 'Only src/excel knows the Excel API.');

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { ecmaVersion: 2022 },
    rules: { 'max-lines': ['error', 300], eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },

  {
    files: everyTypeScript,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'imports-go-downwards': importsGoDownwards } } },
    rules: {
      'house/imports-go-downwards': 'error',
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // A promise that nobody waits for hides its failure, and a forgotten case of a union hides a result.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },

  {
    files: core,
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbid([...OFFICE, ...NODE, ...PAGE], 'The core (text … edits) knows nothing of Office, Node or the page.'),
      ],
    },
  },
  { files: ['src/{files,cli,taskpane,commands}/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', ...OFFICE_STAYS_IN_EXCEL] } },

  {
    files: knowsOffice,
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      // Costs more than all other rules together: only where an answer of Excel may be forgotten.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}', 'preview/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },

  {
    files: ['test/**/*.{ts,tsx}'],
    ignores: ['test/support/properties.ts'],
    rules: { 'no-restricted-imports': ['error', { name: 'fast-check', message: 'test/support/properties.ts has it with the seed of this run.' }] },
  },

  // What these print is their result.
  { files: ['src/cli/**', 'host/cli/**', 'bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
);
