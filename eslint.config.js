import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Which stage may import which: the arrows of docs/architecture.md. */
const stages = ['sources', 'turns', 'exchanges', 'answers', 'entities', 'analysis', 'formats', 'report', 'unified', 'cli'];
const mayImport = {
  sources: [],
  turns: ['sources'],
  exchanges: [],
  answers: ['exchanges'],
  entities: [],
  analysis: ['turns', 'exchanges', 'answers', 'entities'],
  formats: ['turns', 'exchanges', 'answers', 'entities', 'analysis'],
  report: ['turns', 'exchanges', 'answers', 'entities', 'analysis', 'formats'],
  unified: ['turns', 'exchanges', 'answers', 'entities', 'formats', 'report', 'analysis'],
  cli: stages,
};

/** However deep the importing file lies. */
const into = (place) => `^(?:\\.\\./)+${place}`;

const arrows = stages.map((stage) => ({
  files: [`src/${stage}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(stage === 'cli' ? [] : [{ group: ['node:*'], message: 'Only the command may use Node.' }]),
          // The plugins adapt the whole as the command does.
          ...(stage === 'cli' || stage === 'unified'
            ? []
            : [{ regex: into('(?:briefing|briefings|index)\\.js$'), message: `${stage} is used by the whole, never the other way.` }]),
          ...stages
            .filter((other) => other !== stage && !mayImport[stage].includes(other))
            .map((other) => ({ regex: into(`${other}/`), message: `${stage} may not import ${other}.` })),
        ],
      },
    ],
  },
}));

/** What lies at the top: records and options know no stage; the whole knows stages, no output. */
const top = [
  [
    ['src/model.ts', 'src/options.ts', 'src/check-lists.ts', 'src/reading.ts', 'src/writing.ts'],
    `^\\./(?:${stages.join('|')}|briefing|briefings|index)\\b`,
  ],
  [['src/briefing.ts', 'src/briefings.ts', 'src/check-options.ts'], '^\\./(?:analysis|formats|report|unified|cli|index)\\b'],
].map(([files, regex]) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex, message: 'See docs/architecture.md.' },
          { group: ['node:*'], message: 'Only the command may use Node.' },
        ],
      },
    ],
  },
}));

/** The same output for the same input: nothing outside the command asks the clock, chance, the locale or the process. */
const deterministic = {
  files: ['src/**/*.ts'],
  ignores: ['src/cli/**'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'Buffer', 'performance', 'fetch', 'XMLHttpRequest', 'WebSocket', 'eval', 'Intl'],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is never read.' },
      { selector: "NewExpression[callee.name='Function']", message: 'No text is ever run.' },
      { selector: 'CallExpression[callee.property.name=/^(?:localeCompare|toLocale.*)$/]', message: 'Depends on the locale.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.tmp', '.docs-blocks', 'docs/api', 'reports'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      // The parser proves an index in range where the compiler can't; a non-null assertion there is clearer than a dead branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Spelt-out classes read better in label grammars than their shortest form.
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
    },
  },
  ...arrows,
  ...top,
  deterministic,
);
