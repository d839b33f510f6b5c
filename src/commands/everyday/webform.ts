import * as z from 'zod'
import { field, optional, text } from '../../../schemas/scalars.ts'
import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import { writeRecord } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { Refusal } from '../../model/refusal.ts'
import { bullets, paragraph, verbatim } from '../../tree/build.ts'
import { command } from '../command.ts'
import { webformConfig, webformPage, webformWordsOf } from './webform/config.ts'

const hosts = vocabulary({
  github: ['GitHub', 'GitHub'],
  gitlab: ['GitLab', 'GitLab'],
  gitea: ['Gitea of Forgejo', 'Gitea or Forgejo'],
})

/** The settings and the page of a form with which members propose a signal, an agenda item or an apology in a browser. */
export const webform = command({
  options: z.object({
    host: field(
      hosts.schema,
      'waar het archief staat: github, gitlab of gitea',
      'where the archive stands: github, gitlab or gitea',
    ),
    repo: field(text, 'opslagplaats, zoals raad/archief', 'repository, such as council/archive'),
    url: optional(
      text,
      'adres van een eigen server, zoals https://git.raad.example',
      'address of an own server',
    ),
  }),
  formats: ['yaml', 'page'],
  reads: [],
  archive: 'whole',
  run: async ({ facts, lang, options }) => {
    const { host, repo, url } = options
    if (!/^[\w.-]+\/[\w./-]+$/.test(repo)) throw new Refusal('bad-repository', { found: repo })
    if (url !== undefined && !/^https:\/\/[\w.-]+(:\d+)?$/.test(url))
      throw new Refusal('bad-host', { found: url })
    const language = facts.model.council.data.language
    const backend = { name: host, repo, ...(url === undefined ? {} : { host: url }) }
    const config = await webformConfig(backend, language, facts.today)
    const written = writeRecord('config.yaml', config)
    const words = webformWordsOf(lang)
    const { how } = words
    return {
      doc: page(facts, words.title, lang, [
        paragraph(how.files),
        bullets([how.config, how.page, how.program]),
        paragraph(how.access),
        verbatim(written),
      ]),
      data: config,
      texts: { yaml: () => written, page: () => webformPage(language) },
    }
  },
})
