import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { JOURNAL } from '../../archive/journal.ts'
import type { Draft } from '../../archive/plan.ts'
import { page } from '../../documents/page.ts'
import { doctorWords as english } from '../../lang/en/doctor.ts'
import { gitWords as gitEnglish } from '../../lang/en/git.ts'
import { type DoctorWords, doctorWords as dutch } from '../../lang/nl/doctor.ts'
import { gitWords as gitDutch } from '../../lang/nl/git.ts'
import { paragraph, table } from '../../tree/build.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { foldersOf, planOn } from '../planned.ts'
import { type Keeping, lookThrough } from './sharing/keep.ts'
import { schemaFiles } from './starter/surroundings.ts'

interface Looked {
  readonly what: string
  readonly state: 'good' | 'tip' | 'bad'
  /** What is so, or what can be done about it. */
  readonly say: string
}

const wordsOf = (lang: Lang): DoctorWords => (lang === 'nl' ? dutch : english)

type Asked = Pick<Given<unknown>, 'facts' | 'desk' | 'lang'>

const textAt = ({ desk }: Asked, path: string): string | null => {
  const bytes = desk.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

const missingLines = (asked: Asked): readonly string[] => {
  const lines = (textAt(asked, '.gitignore') ?? '').split(/\r?\n/)
  const nested = foldersOf(asked.facts).filter(path => path !== '.')
  const own = lines.includes('.ipr/') ? [] : ['.ipr/']
  const wanted = nested.filter(path => ![`/${path}/`, `${path}/`].some(line => lines.includes(line)))
  return [...own, ...wanted.map(path => `/${path}/`)]
}

const staleSchemas = async (asked: Asked): Promise<readonly Draft[]> => {
  const { language } = asked.facts.model.council.data
  const why = wordsOf(asked.lang).editor
  return Object.entries(await schemaFiles(language)).flatMap(([path, after]) => {
    const before = textAt(asked, path)
    return before === after ? [] : [{ path, before, after, why }]
  })
}

const machineLooked = ({ desk, lang }: Asked): readonly Looked[] => {
  const words = wordsOf(lang)
  const { version, node, git } = desk.machine()
  return [
    { what: words.program, state: 'good', say: words.programIs(version, node) },
    { what: words.git, state: git ? 'good' : 'bad', say: git ? '' : words.gitMissing },
  ]
}

const archiveLooked = async (asked: Asked): Promise<readonly Looked[]> => {
  const { facts, desk, lang } = asked
  const words = wordsOf(lang)
  const faults = new Set(facts.faults.map(({ path }) => path)).size
  const isBroken = desk.read(`${JOURNAL}/entries.json`) !== null
  const ignored = missingLines(asked)
  // An archive that was not begun with `ipr init` has no such folder, and needs none.
  const stale = desk.read('.schemas/council.json') === null ? [] : await staleSchemas(asked)
  return [
    { what: words.files, state: faults > 0 ? 'bad' : 'good', say: faults > 0 ? words.faulty(faults) : '' },
    ...(isBroken ? [{ what: words.unfinished, state: 'tip' as const, say: words.unfinishedAct }] : []),
    {
      what: words.ignored,
      state: ignored.length > 0 ? 'bad' : 'good',
      say: ignored.length > 0 ? words.ignoredAct(ignored) : '',
    },
    {
      what: words.editor,
      state: stale.length > 0 ? 'tip' : 'good',
      say: stale.length > 0 ? words.editorAct : '',
    },
  ]
}

const savingOf = (keeping: Keeping, lang: Lang): Omit<Looked, 'what'> => {
  const words = wordsOf(lang)
  const git = lang === 'nl' ? gitDutch : gitEnglish
  const { hasHistory, obstacles, leaks, paths, unknown } = keeping
  if (!hasHistory) return { state: 'bad', say: words.noHistory }
  if (obstacles.length > 0) return { state: 'bad', say: obstacles.map(each => git[each]).join(' ') }
  if (leaks.length > 0) return { state: 'bad', say: words.leak(leaks.map(({ path }) => path)) }
  if (paths.length > 0) return { state: 'tip', say: words.unsaved(paths.length) }
  return unknown.length > 0 ? { state: 'tip', say: words.unknown(unknown) } : { state: 'good', say: '' }
}

const sharingOf = ({ folder, strange }: Keeping, lang: Lang): Omit<Looked, 'what'> => {
  const words = wordsOf(lang)
  if (strange.length > 0) return { state: 'bad', say: words.strange(strange) }
  const [url] = folder.remotes
  return url === undefined ? { state: 'tip', say: words.noAddress } : { state: 'good', say: url }
}

const folderLooked = (keeping: Keeping, lang: Lang): readonly Looked[] => {
  const words = wordsOf(lang)
  const { path } = keeping.folder
  return [
    { what: words.history(path), ...savingOf(keeping, lang) },
    ...(keeping.hasHistory ? [{ what: words.sharing(path), ...sharingOf(keeping, lang) }] : []),
  ]
}

const repairs = async (asked: Asked): Promise<readonly Draft[]> => {
  const lines = missingLines(asked)
  const before = textAt(asked, '.gitignore')
  const start = before === null || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`
  const after = `${start}${lines.join('\n')}\n`
  const why = wordsOf(asked.lang).ignored
  return [
    ...(lines.length > 0 ? [{ path: '.gitignore', before, after, why }] : []),
    ...(await staleSchemas(asked)),
  ]
}

/** Looks whether all is in order around the archive: programs, saving, sharing, and what must stay here. */
export const doctor = command({
  options: z.object({
    repair: optional(yesNo, 'herstel wat ipr zelf kan herstellen', 'repair what ipr can repair itself'),
  }),
  reads: 'all',
  archive: 'whole',
  run: async (given): Promise<Outcome> => {
    const { facts, lang, options } = given
    const words = wordsOf(lang)
    if (options.repair === true) {
      const say = words.repair
      return {
        doc: page(facts, say, lang, []),
        data: [],
        quiet: true,
        plan: planOn(facts, { say, message: 'doctor: repair', drafts: await repairs(given) }),
      }
    }
    const folders = await lookThrough(given)
    const looked = [
      ...machineLooked(given),
      ...(await archiveLooked(given)),
      ...folders.flatMap(keeping => folderLooked(keeping, lang)),
    ]
    const { what, state, act } = words.columns
    return {
      doc: page(facts, words.title, lang, [
        ...(looked.every(one => one.state === 'good') ? [paragraph(words.allWell)] : []),
        table(
          words.caption,
          [what, state, act],
          looked.map(one => [one.what, words.state[one.state], one.say]),
          { rowHeads: true },
        ),
      ]),
      data: looked,
      exit: looked.some(one => one.state === 'bad') ? 1 : 0,
    }
  },
})
