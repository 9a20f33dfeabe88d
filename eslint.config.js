import importX from 'eslint-plugin-import-x'
import regexp from 'eslint-plugin-regexp'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import tseslint from 'typescript-eslint'

/** The layers of src/, top first: a folder may import only what stands below it. */
const layers = [
  ['cli.ts'],
  ['cli'],
  ['index.ts'],
  ['archive'],
  ['cms'],
  ['analyze.ts'],
  ['output', 'read-time', 'language-detection', 'entities', 'tags', 'related'],
  ['languages'],
  ['article'],
  ['text', 'model'],
  ['schema'],
  ['errors.ts'],
]

/** For every folder: not what stands above it, and not its neighbours. */
const importZones = layers
  .flatMap((layer, depth) =>
    layer.map((target) => ({
      target: `./src/${target}`,
      from: [...layers.slice(0, depth).flat(), ...layer.filter((other) => other !== target)].map(
        (other) => `./src/${other}`,
      ),
      message: 'Imports point down only, and features do not import each other (ARCHITECTURE.md).',
    })),
  )
  .filter(({ from }) => from.length > 0)

/** Each third-party package has one door: the only file of src/ that may import it. */
const doors = {
  commander: 'src/cli/run.ts',
  picocolors: 'src/cli/style.ts',
  'csv-parse/stream': 'src/archive/csv.ts',
  saxes: 'src/archive/xml-parser.ts',
  franc: 'src/language-detection/franc.ts',
  htmlparser2: 'src/article/html-parser.ts',
  '@lezer/markdown': 'src/article/markdown-parser.ts',
  'zod/mini': 'src/schema/zod.ts',
}

/** The imports that nobody may make, but for those of which `file` is the door. */
const closedDoors = (file) =>
  Object.entries(doors)
    .filter(([, door]) => door !== file)
    .map(([name, door]) => ({ name, message: `Only ${door} may import it.` }))

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.cache'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: importZones }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer'],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['src/cli.ts', 'src/archive/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  ...[undefined, ...new Set(Object.values(doors))].map((file) => ({
    files: [file ?? 'src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: closedDoors(file) }] },
  })),
)
