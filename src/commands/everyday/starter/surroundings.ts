import { jsonSchema } from '../../../../schemas/json-schema.ts'
import { type Kind, kinds } from '../../../../schemas/kinds.ts'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import type { StarterWords } from '../../../lang/nl/starter.ts'
import { nestedFolders, type Start } from './records.ts'

const SCHEMAS = '.schemas'
/** Where a server that checks the archive finds this program. */
const PACKAGE = '.tools/ipr.tgz'

const isYaml = ({ path }: Kind): boolean => path.endsWith('.yaml')

const globOf = ({ path, repository }: Kind): string =>
  `${repository === undefined ? '' : `${repository}/`}${path.replace(/:\w+/g, '*')}`

// An editor takes a pattern for the end of a path, so one holds in every folder with its own access; of two kinds
// with one path inside, the kind that has a folder of its own takes it.
const patternsOf = (kind: Kind): readonly string[] => {
  const twins = kinds.filter(other => other.path === kind.path && other.repository !== undefined)
  const others = kind.repository === undefined ? twins : []
  return [globOf(kind), ...others.map(other => `!${globOf(other)}`)]
}

const editor = (): string => {
  const links = kinds
    .filter(isYaml)
    .map(kind => [`./${SCHEMAS}/${kind.name}.json`, patternsOf(kind)] as const)
  const settings = {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'editor.wordWrap': 'on',
    'yaml.schemas': Object.fromEntries(links),
    'yaml.format.enable': false,
    'git.enabled': false,
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}

/** The JSON Schemas of the kinds that are YAML, for editors, in the language of the archive. */
export const schemaFiles = async (lang: Lang): Promise<{ readonly [path: string]: string }> =>
  Object.fromEntries(
    await Promise.all(
      kinds
        .filter(isYaml)
        .map(
          async kind =>
            [
              `${SCHEMAS}/${kind.name}.json`,
              `${JSON.stringify(await jsonSchema(kind, lang), null, 2)}\n`,
            ] as const,
        ),
    ),
  )

const INSTALL = `npm install --global --ignore-scripts ./${PACKAGE}`

const github = (words: StarterWords): string => `# ${words.ci}
name: ipr
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${INSTALL}
      - run: ipr check --format github
`

// Forgejo reads the same language as GitHub; its runners often have another name.
const forgejo = (words: StarterWords): string => github(words).replace('ubuntu-latest', 'docker')

const gitlab = (words: StarterWords): string => `# ${words.ci}
check:
  image: node:22
  variables:
    GIT_DEPTH: "0"
  script:
    - ${INSTALL}
    - ipr check --format junit > ipr.xml
  artifacts:
    when: always
    reports:
      junit: ipr.xml
`

const ignored = (start: Start, words: StarterWords): string =>
  [
    `# ${words.ignore.own}`,
    '.ipr/',
    '',
    `# ${words.ignore.nested}`,
    ...nestedFolders(start).map(({ path }) => `/${path}/`),
    '',
    `# ${words.ignore.others}`,
    '.DS_Store',
    'Thumbs.db',
    '~$*',
    '',
  ].join('\n')

/** What lies around the records: for people, for editors, for git and for the server that checks. */
export const surroundingsOf = async (
  start: Start,
  lang: Lang,
  words: StarterWords,
): Promise<{ readonly [path: string]: string }> => ({
  'README.md': words.readme(
    start.council,
    nestedFolders(start).map(({ path }) => path),
  ),
  '.gitignore': ignored(start, words),
  // Every byte stays as it was written, also on Windows.
  '.gitattributes': '* -text\n',
  '.vscode/settings.json': editor(),
  '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
  '.github/workflows/ipr.yml': github(words),
  '.forgejo/workflows/ipr.yml': forgejo(words),
  '.gitlab-ci.yml': gitlab(words),
  ...(await schemaFiles(lang)),
})

/** What lies in a folder with its own access before there is anything else in it. */
export const nestedSurroundings = (
  folder: string,
  words: StarterWords,
): { readonly [path: string]: string } => ({
  'README.md': words.nestedReadme(folder),
  '.gitattributes': '* -text\n',
  '.gitignore': '.DS_Store\nThumbs.db\n~$*\n',
})
