import * as z from 'zod'
import { field, folder, optional, text } from '../../../schemas/scalars.ts'
import { levels } from '../../../schemas/vocabulary/people.ts'
import { page } from '../../documents/page.ts'
import { type Guarded, guarded, isClean } from '../../domain/guard.ts'
import { type HookName, hookNames, hookText, isOurHook } from '../../domain/hooks.ts'
import { inArchive, strangeAddresses } from '../../domain/sharing.ts'
import { guardWords as english } from '../../lang/en/guard.ts'
import { guardWords as dutch } from '../../lang/nl/guard.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Files, Git } from '../../ports.ts'
import { bullets, heading, note, paragraph } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { firstLeak, isRecordPath, withSettings } from '../guarding.ts'
import { histories, historyAt } from '../histories.ts'

const wordsOf = (lang: 'nl' | 'en') => (lang === 'nl' ? dutch : english)

const MOST = 1_048_576

const look = async ({ desk }: Given<unknown>, name: string, files: Files): Promise<Guarded | null> => {
  const texts = files.list().flatMap(({ path }) => {
    const read = isRecordPath(path) ? files.read(path, MOST) : null
    return read?.ok ? [[inArchive(name, path), read.bytes] as const] : []
  })
  const facts = await desk.reading(withSettings(desk, texts))
  if (facts === null) return null
  return guarded(
    facts.model,
    name,
    files.list().map(({ path }) => inArchive(name, path)),
  )
}

const gitAt = (given: Given<unknown>, name: string): Git => {
  const { facts, lang } = given
  if (!facts.model.repositories.some(({ path }) => path === name))
    throw new Refusal('unknown-folder', { found: name })
  const own = historyAt(given, name)
  if (own === null) throw new Refusal('folder-without-history', { folder: name, lang })
  return own
}

const heldBlocks = ({ leaks, strays }: Guarded, lang: 'nl' | 'en'): readonly Block[] => {
  const words = wordsOf(lang)
  return [
    bullets([
      ...leaks.map(({ path, level, audience }) =>
        words.leak(path, levels.word(level, lang), levels.word(audience, lang)),
      ),
      ...strays.map(words.stray),
    ]),
  ]
}

const outcome = (facts: Facts, lang: 'nl' | 'en', held: readonly Block[], data: object): Outcome => {
  const words = wordsOf(lang)
  return {
    doc: page(
      facts,
      words.title,
      lang,
      held.length === 0 ? [paragraph(words.clean)] : [heading(2, words.held), ...held],
    ),
    data,
    exit: held.length === 0 ? 0 : 1,
  }
}

const inFolder = field(folder, 'map met eigen toegang, of een punt', 'folder with its own access, or a dot')

/** Looks at what is about to be committed; for git's `pre-commit`. */
export const guardCommit = command({
  options: z.object({
    folder: inFolder,
    index: optional(text, 'de index die git noemt', 'the index that git names'),
  }),
  reads: [],
  archive: 'whole',
  run: async given => {
    const { facts, lang, options } = given
    const words = wordsOf(lang)
    const files = await gitAt(given, options.folder).staged(options.index)
    const found = await look(given, options.folder, files)
    const held: readonly Block[] =
      found === null
        ? [note('error', [paragraph(words.unreadable)])]
        : isClean(found)
          ? []
          : [...heldBlocks(found, lang), paragraph(words.fix)]
    return outcome(facts, lang, held, { ...found })
  },
})

const NOTHING = /^0+$/

/** Looks at everything that is about to be pushed, and whereto; for git's `pre-push`. */
export const guardPush = command({
  options: z.object({
    folder: inFolder,
    url: field(text, 'adres waarheen', 'address'),
    tip: field(text, 'wat er gedeeld wordt', 'what is shared'),
    known: optional(text, 'wat daar al is', 'what is there already'),
  }),
  reads: [],
  archive: 'whole',
  run: async given => {
    const { facts, lang, options } = given
    const words = wordsOf(lang)
    const { folder: name, url, tip, known } = options
    gitAt(given, name)
    const repository = facts.model.repositories.find(({ path }) => path === name)!
    const [strange] = strangeAddresses(repository, [url])
    if (strange !== undefined)
      return outcome(facts, lang, [paragraph(words.strange(strange, name))], { strange })
    if (NOTHING.test(tip)) return outcome(facts, lang, [], {})
    const before = known === undefined || NOTHING.test(known) ? null : known
    const leak = await firstLeak(given, { folder: name, exchange: given.desk.exchange(name)! }, before, tip)
    if (leak === null) return outcome(facts, lang, [], {})
    const { commit, held } = leak
    return outcome(facts, lang, [...heldBlocks(held, lang), paragraph(words.committed(commit))], {
      commit,
      ...held,
    })
  },
})

interface Setting {
  readonly path: string
  readonly own: Git
  readonly hooks: readonly { readonly name: HookName; readonly state: 'ours' | 'missing' | 'other' }[]
}

const settingsOf = (given: Given<unknown>): readonly Setting[] =>
  histories(given).map(({ folder: { path }, own }) => {
    const hooks = hookNames.map(name => {
      const text = own.hook(name)
      if (text === hookText(name, path, given.lang)) return { name, state: 'ours' as const }
      return { name, state: text === null || isOurHook(text) ? ('missing' as const) : ('other' as const) }
    })
    return { path, own, hooks }
  })

const settingLines = ({ path: folder, hooks }: Setting, lang: 'nl' | 'en'): readonly string[] => {
  const words = wordsOf(lang)
  const path = folder === '.' ? words.main : folder
  const missing = hooks.filter(({ state }) => state === 'missing').map(({ name }) => name)
  return [
    ...(missing.length > 0 ? [words.set(path, missing)] : []),
    ...(hooks.every(({ state }) => state === 'ours') ? [words.same(path)] : []),
    ...hooks.flatMap(({ name, state }) => (state === 'other' ? [words.other(path, name)] : [])),
  ]
}

/** Sets up the hooks in every folder of this copy that has a history; hooks of others stay. */
export const guardInstall = command({
  options: z.object({}),
  reads: [],
  archive: 'whole',
  run: given => {
    const { facts, lang } = given
    const settings = settingsOf(given)
    const lines = settings.flatMap(setting => settingLines(setting, lang))
    const doc = page(facts, wordsOf(lang).install, lang, [bullets(lines)])
    return {
      doc,
      data: { lines },
      act: async () => {
        for (const { path, own, hooks } of settings)
          for (const { name, state } of hooks)
            if (state === 'missing') own.setHook(name, hookText(name, path, lang))
        return { doc, data: { lines } }
      },
    }
  },
})
