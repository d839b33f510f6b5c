import { jsonSchema } from '../../../../schemas/json-schema.ts'
import { kindNamed } from '../../../../schemas/kinds.ts'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { webformWords as english } from '../../../lang/en/webform.ts'
import { webformWords as dutch, type WebformWords } from '../../../lang/nl/webform.ts'
import type { Tree, TreeMap } from '../../../model/source.ts'
import { type Field, fieldsOf, fixed } from './fields.ts'

export const webformWordsOf = (lang: Lang): WebformWords => (lang === 'nl' ? dutch : english)

/** Where a git-based CMS finds the archive. */
export interface Backend {
  readonly name: 'github' | 'gitlab' | 'gitea'
  /** `OWNER/NAME`. */
  readonly repo: string
  /** Address of the host, for other places than github.com and gitlab.com. */
  readonly host?: string
}

// What is written is checked by people first: as a change that is proposed, where the host knows such a thing.
const backendOf = ({ name, repo, host }: Backend): TreeMap => ({
  name,
  repo,
  branch: 'main',
  ...(host === undefined ? {} : { base_url: host, api_root: `${host}/api/v${name === 'gitlab' ? 4 : 1}` }),
})

interface Form {
  readonly name: keyof WebformWords['form']
  readonly folder: string
  readonly slug: string
  /** The field that names an entry in lists. */
  readonly title: string
  readonly fields: readonly Field[]
}

const SLUG = '{{year}}-{{month}}-{{day}}-{{slug}}'

// A form only makes: what is there already is not listed, cannot be opened and cannot be removed.
const collectionOf = ({ name, folder, slug, title, fields }: Form, lang: Lang): TreeMap => {
  const words = webformWordsOf(lang).form[name]
  return {
    name,
    label: words.label,
    label_singular: words.one,
    description: words.about,
    folder,
    create: 'true',
    delete: 'false',
    extension: 'md',
    format: 'yaml-frontmatter',
    slug,
    identifier_field: title,
    filter: { field: title, value: '\u2014' },
    editor: { preview: 'false' },
    fields: fields as readonly Tree[],
  }
}

// Prose of the record, which is no fact.
const prose = (label: string): Field => ({ name: 'body', label, widget: 'text', required: 'false' })

const formsIn = async (lang: Lang, today: string): Promise<readonly Form[]> => {
  const [signal, incoming] = await Promise.all([
    jsonSchema(kindNamed('signal'), lang),
    jsonSchema(kindNamed('incoming'), lang),
  ])
  const words = webformWordsOf(lang)
  const paper = (kind: string): readonly Field[] => [
    ...fieldsOf(incoming, ['from', 'received'], today),
    fixed('kind', kind),
    prose(words.prose),
  ]
  const titled = (label: string): Field => ({ name: 'title', label, widget: 'string' })
  return [
    {
      name: 'signal',
      folder: 'signals',
      slug: SLUG,
      title: 'subject',
      fields: [
        // One line: the name of the file is made from it.
        ...fieldsOf(signal, ['subject'], today).map(line => ({ ...line, widget: 'string' })),
        ...fieldsOf(signal, ['noted', 'going_on', 'could_do', 'could_involve'], today),
        prose(words.prose),
      ],
    },
    {
      name: 'item',
      folder: 'incoming',
      slug: SLUG,
      title: 'title',
      fields: [titled(words.itemTitle), ...paper('question')],
    },
    {
      name: 'apology',
      folder: 'incoming',
      slug: SLUG,
      title: 'title',
      fields: [{ ...titled(words.apologyTitle), default: words.apologyStart }, ...paper('other')],
    },
  ]
}

/** The settings of a git-based CMS (Decap, and Sveltia, which reads the same) for proposing from a browser. */
export const webformConfig = async (backend: Backend, lang: Lang, today: string): Promise<TreeMap> => ({
  backend: backendOf(backend),
  locale: lang,
  publish_mode: backend.name === 'gitea' ? 'simple' : 'editorial_workflow',
  media_folder: '.media',
  slug: { encoding: 'ascii', clean_accents: 'true' },
  collections: (await formsIn(lang, today)).map(form => collectionOf(form, lang)),
})

/** The page that shows the form; the program of the CMS lies beside it, so that nothing comes from elsewhere. */
export const webformPage = (lang: Lang): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${webformWordsOf(lang).title}</title>
  </head>
  <body>
    <script src="decap-cms.js"></script>
  </body>
</html>
`
