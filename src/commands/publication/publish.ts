import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { writeRecord } from '../../archive/edit.ts'
import { sayOf } from '../../documents/check-report.ts'
import {
  blocks,
  type Publishing,
  publicationWordsOf,
  publishDoc,
} from '../../documents/publication/publish.ts'
import { listedOriginals } from '../../domain/originals.ts'
import { manifestOf, siteChanges, type Wanted } from '../../domain/public/publication.ts'
import { secretsOf } from '../../domain/public/secrets.ts'
import { publicSite } from '../../domain/public/site.ts'
import type { Facts } from '../../model/facts.ts'
import { hashOf } from '../../model/hash.ts'
import type { Places } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { TreeMap } from '../../model/source.ts'
import type { Git, OutFolder } from '../../ports.ts'
import { manuals, rules } from '../../rules/index.ts'
import { runRules } from '../../rules/run.ts'
import { buildSite } from '../../site/build.ts'
import { DATA } from '../../site/data.ts'
import { leaksIn } from '../../site/guard.ts'
import type { SiteFile } from '../../site/page.ts'
import { command, type Given } from '../command.ts'
import { histories } from '../histories.ts'
import { planOn } from '../planned.ts'
import { hitsIn } from './hits.ts'
import { onceInHistory, refuseShared } from './once.ts'

const MANIFEST = 'publication/site.yaml'

/** Rows of the catalogue on what may be public: an error against one of them keeps everything inside. */
const GUARDING = new Set(['CONF-02', 'CONF-06', 'ADV-30'])

const faultsOf = (facts: Facts, places: Places, lang: 'nl' | 'en'): readonly string[] => {
  const guarding = rules.filter(
    ({ id, rows }) => id !== 'privacy-name-in-public' && rows.some(row => GUARDING.has(row)),
  )
  const known = new Set(
    [...guarding, ...manuals.filter(({ id }) => facts.faults.some(({ rule }) => rule === id))].map(
      ({ id }) => id,
    ),
  )
  return runRules(facts, guarding, manuals, places)
    .findings.filter(({ rule, severity, exception }) => severity === 'error' && !exception && known.has(rule))
    .map(finding => {
      const { path, line, column } = finding.place
      return `${path}:${line}:${column} ${sayOf(finding, manuals, lang).message}`
    })
}

const originalsOf = ({ model }: Facts) =>
  listedOriginals(model)
    .filter(({ visibility }) => visibility === 'public')
    .map(({ title, path }) => ({ title, path }))

const folderOf = ({ facts, out, folderBeside }: Given<unknown>): OutFolder => {
  const settled = facts.model.council.data.public_repository
  if (out !== null) return out
  if (settled === undefined) throw new Refusal('no-public-folder')
  return folderBeside(settled)
}

// A folder tells itself whose site it is, by the data that every site of ours holds.
const isSiteOf = (folder: OutFolder, council: string): boolean => {
  try {
    const data = JSON.parse(folder.text(DATA) ?? 'null') as {
      readonly council?: { readonly name?: string }
    } | null
    return data?.council?.name === council
  } catch {
    return false
  }
}

interface Made {
  readonly publishing: Publishing
  readonly wanted: readonly Wanted[]
  readonly files: readonly SiteFile[]
  readonly git: Git | null
  readonly folder: OutFolder
}

const make = async (given: Given<unknown>): Promise<Made> => {
  const { facts, places, lang } = given
  const folder = folderOf(given)
  const site = publicSite(facts)
  const files = buildSite(site)
  const secrets = secretsOf(facts, site)
  const last = facts.model.get('publication', 'publication')?.data ?? null
  // The digest of a text is that of its bytes as UTF-8, which are what is written.
  const wanted = files.map(({ path, text, from }) => ({ path, hash: hashOf(text), from }))
  const { name } = facts.model.council.data.council
  const git = folder.git({ name, email: 'site@invalid' }, `${facts.today}T12:00:00+00:00`)
  if (git !== null)
    await refuseShared(
      git,
      histories(given).map(({ own }) => own),
    )
  const publishing: Publishing = {
    folder: folder.name,
    named: given.out !== null,
    last,
    changes: siteChanges(wanted, { files: folder.files(), isSite: isSiteOf(folder, name) }, last),
    faults: faultsOf(facts, places, lang),
    ...hitsIn(facts, files, leaksIn(files, secrets, site)),
    originals: originalsOf(facts),
    missing: facts.model.repositories.filter(({ present }) => !present).map(({ path }) => path),
    once: git === null ? [] : await onceInHistory(facts, git, secrets, site),
  }
  return { publishing, wanted, files, git, folder }
}

const manifestPlan = (
  facts: Facts,
  { wanted, publishing }: Made,
  words: { readonly say: string; readonly why: string },
) => {
  const tree = manifestOf(wanted, publishing.last, facts.today) as unknown as TreeMap
  const before = facts.model.get('publication', 'publication')?.source.text ?? null
  const plan = planOn(facts, {
    say: words.say,
    message: `publication: record the site of ${facts.today}`,
    drafts: [{ path: MANIFEST, before, after: writeRecord(MANIFEST, tree), why: words.why }],
  })
  return { ...plan, brief: true as const }
}

/** Makes the public site: first shows what it would do, and with `--yes` does it. */
export const publish = command({
  options: z.object({
    yes: optional(
      yesNo,
      'schrijf de site weg; zonder deze optie ziet u alleen wat er zou gebeuren',
      'write the site; without it you only see what would happen',
    ),
  }),
  reads: 'all',
  archive: 'whole',
  fills: true,
  run: async given => {
    const { facts, lang, options } = given
    const made = await make(given)
    const { publishing, files, git, folder } = made
    const { changes } = publishing.changes
    const stopped = blocks(publishing)
    const writes = options.yes === true && !stopped
    const words = publicationWordsOf(lang)
    const written = new Set(changes.filter(({ state }) => state !== 'gone').map(({ path }) => path))
    const put = new Map(
      files
        .filter(({ path }) => written.has(path))
        .map(({ path, text }) => [path, new TextEncoder().encode(text)] as const),
    )
    const plan = manifestPlan(facts, made, words)
    const gone = changes.filter(({ state }) => state === 'gone').map(({ path }) => path)
    return {
      doc: publishDoc(facts, publishing, writes, lang),
      data: { ...publishing, last: publishing.last?.published_on ?? null, written: writes },
      exit: stopped || publishing.once.some(({ wasPublic }) => !wasPublic) ? 1 : 0,
      ...(writes && plan.changes.length > 0 && { plan }),
      ...(writes &&
        changes.length > 0 && {
          filled: {
            folder,
            changes: { put, gone },
            commit: git === null ? null : { git, message: `Publicatie ${facts.today}` },
            done: words.done(changes.length, folder.name),
          },
        }),
    }
  },
})
