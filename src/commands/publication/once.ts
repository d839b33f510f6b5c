import { place } from '../../archive/places.ts'
import type { Once } from '../../documents/publication/publish.ts'
import type { Secrets } from '../../domain/public/secrets.ts'
import type { PublicSite } from '../../domain/public/site.ts'
import type { Facts } from '../../model/facts.ts'
import { hashOf } from '../../model/hash.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Git } from '../../ports.ts'
import { type Guarded, leaksIn } from '../../site/guard.ts'
import { foldersOf } from '../planned.ts'

const LARGEST = 4 * 1024 * 1024
const TEXT = /\.(?:html|xml|atom|json|ics|txt|md|ya?ml|csv)$/

/** Refuses a public folder that has a commit in common with the archive: its history would tell all. */
export const refuseShared = async (site: Git, archive: readonly Git[]): Promise<void> => {
  const own = new Set((await site.log()).map(({ commit }) => commit.id))
  for (const git of archive) {
    if ((await git.log()).some(({ commit }) => own.has(commit.id))) throw new Refusal('public-shares-history')
  }
}

interface Old extends Guarded {
  readonly isRecord: boolean
}

const everyVersion = async (site: Git, folders: readonly string[]): Promise<readonly Old[]> => {
  const decoder = new TextDecoder()
  const commits = [...new Set((await site.log()).map(({ commit }) => commit.id))]
  const found = new Map<string, Old>()
  for (const commit of commits) {
    const files = await site.filesAt(commit)
    for (const { path } of files.list()) {
      const read = files.read(path, LARGEST)
      if (!read.ok) continue
      const key = `${path} ${hashOf(read.bytes)}`
      if (found.has(key)) continue
      const text = TEXT.test(path) ? decoder.decode(read.bytes) : ''
      found.set(key, { path, text, isRecord: path === 'ipr.yaml' || place(path, folders) !== undefined })
    }
  }
  return [...found.values()]
}

// What is no page of ours may be anything; it is read as plain text.
const asText = ({ path, text }: Old): Guarded => {
  try {
    if (path.endsWith('.json')) JSON.parse(text)
    return { path, text }
  } catch {
    return { path: `${path}.txt`, text }
  }
}

/**
 * Everything in the history of a public folder that is confidential today: files of the archive itself, and pages that
 * hold a confidential phrase, name or id (CONF-07). An incident that names the path says that it was dealt with.
 */
export const onceInHistory = async (
  facts: Facts,
  site: Git,
  secrets: Secrets,
  published: PublicSite,
): Promise<readonly Once[]> => {
  const old = await everyVersion(site, foldersOf(facts))
  const manifest = facts.model.get('publication', 'publication')?.data
  const ours = new Set([...(manifest?.pages ?? []), ...(manifest?.gone ?? [])].map(({ path }) => path))
  const records = old
    .filter(({ isRecord }) => isRecord)
    .map(({ path }) => ({ path, leak: null, wasPublic: false }))
  const pages = old.filter(({ isRecord }) => !isRecord).map(asText)
  const leaks = leaksIn(pages, secrets, published).map(leak => ({
    path: leak.path,
    leak,
    wasPublic: ours.has(leak.path),
  }))
  const dealtWith = new Set(facts.model.all('incident').flatMap(({ data }) => data.papers))
  // What was public once stands on many pages, and in many versions of them: it is told once.
  const keyOf = ({ path, leak, wasPublic }: Once): string =>
    wasPublic ? `${leak?.kind} ${leak?.found}` : `${path} ${leak?.found ?? ''}`
  const unique = new Map([...records, ...leaks].map(one => [keyOf(one), one]))
  return [...unique.values()].filter(({ path }) => !dealtWith.has(path))
}
