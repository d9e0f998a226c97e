import tseslint from 'typescript-eslint';

/** Globals that core/ must do without: what it needs is handed in. */
const IMPURE = ['document', 'window', 'location', 'navigator', 'fetch', 'Date', 'browser', 'chrome', 'localStorage', 'sessionStorage', 'setTimeout', 'setInterval', 'performance'];
const NO_MARKUP = [
  { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]", message: 'Build nodes from text: markup from a page must never become ours.' },
  { selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln|setHTMLUnsafe)$/]", message: 'Build nodes from text: markup from a page must never become ours.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Build nodes from text: markup from a page must never become ours.' },
  { selector: "MemberExpression[object.property.name='storage'][property.name='sync']", message: 'storage.sync sends the choices of the reader to an account. Use browser/stored.ts.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'generated/', 'public/', 'test-results/', 'playwright-report/', 'shots/', '**/*.mjs', 'eslint.config.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      'no-restricted-syntax': ['error', ...NO_MARKUP],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...IMPURE.map((name) => ({ name, message: 'core/ is pure: hand it in.' }))] },
  },
  {
    // Answers of a browser over a wire have no type that we could check against.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-call': 'off', 'no-empty-pattern': 'off',
    },
  },
);
