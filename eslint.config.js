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

const arrows = stages.map((stage) => ({
  files: [`src/${stage}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(stage === 'cli' ? [] : [{ group: ['node:*'], message: 'Only the command may use Node.' }]),
          ...stages
            .filter((other) => other !== stage && !mayImport[stage].includes(other))
            .map((other) => ({
              group: [`../${other}/*`, `../../${other}/*`, `../../../${other}/*`],
              message: `${stage} may not import ${other}.`,
            })),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.tmp'] },
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
);
