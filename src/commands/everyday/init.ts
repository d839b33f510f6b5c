import * as z from 'zod'
import { presetNames } from '../../../schemas/council.ts'
import { day, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { starterWords as english } from '../../lang/en/starter.ts'
import { starterWords as dutch, type StarterWords } from '../../lang/nl/starter.ts'
import type { Day } from '../../model/day.ts'
import { Refusal } from '../../model/refusal.ts'
import { bullets, code, heading, numbered, pairs, paragraph, verbatim } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { type Asker, askMaybe, askText, everydayWordsOf, Stopped } from './ask.ts'
import { type Who, withHooks } from './starter/fetch.ts'
import { askStart, type Said, startSaid } from './starter/questions.ts'
import { nestedFolders, nestedRecords, recordsOf, type Start } from './starter/records.ts'
import { nestedSurroundings, surroundingsOf } from './starter/surroundings.ts'

const options = z.object({
  municipality: optional(text, 'naam van de gemeente', 'name of the municipality'),
  council: optional(text, 'naam van de raad, voluit', 'full name of the council'),
  shortName: optional(text, 'korte naam van de raad', 'short name of the council'),
  preset: optional(
    presetNames.schema,
    'regels en getallen om mee te beginnen: soest-2020 of neutral',
    'rules and numbers to start with: soest-2020 or neutral',
  ),
  workgroup: list(text, 'een werkgroep; vaker te geven', 'a workgroup; may be given more than once'),
  cc: optional(yesNo, 'er is een Cliëntenoverleg', 'there is a client consultation'),
  supporter: optional(text, 'naam van de ondersteuner', 'name of the supporter'),
  start: optional(day, 'eerste dag van de raad', 'first day of the council'),
  firstMeeting: optional(day, 'dag van de eerste vergadering', 'day of the first meeting'),
  myName: optional(text, 'uw naam, bij alles wat u bewaart', 'your name, with everything you save'),
  myEmail: optional(text, 'uw e-mailadres', 'your e-mail address'),
  yes: optional(
    yesNo,
    'vraag niets; wat niet is gezegd, blijft open',
    'ask nothing; what is not said stays open',
  ),
})
type Options = z.output<typeof options>

const saidIn = (given: Options): Said => {
  const { municipality, council, shortName, preset, workgroup, cc, supporter, start, firstMeeting } = given
  const all = {
    municipality,
    council,
    shortName,
    preset,
    supporter,
    firstMeeting,
    startDate: start,
    withCc: cc,
    workgroups: workgroup.length === 0 ? undefined : workgroup,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

const askWho = async (asker: Asker): Promise<Who | null> => {
  const words = everydayWordsOf(asker.lang).init
  const name = await askMaybe(asker, words.name)
  return name === undefined ? null : { name, email: await askText(asker, words.email) }
}

const gathered = async ({
  ask,
  lang,
  options: said,
}: Given<Options>): Promise<{ start: Start; who: Who | null }> => {
  const { myName: name, myEmail: email } = said
  const known = name === undefined || email === undefined ? null : { name, email }
  if (ask !== null && said.yes !== true) {
    const asker = { ask, lang }
    return { start: await askStart(asker, saidIn(said)), who: known ?? (await askWho(asker)) }
  }
  const start = startSaid(saidIn(said), lang)
  if (start === null) throw new Refusal('missing-option', { option: '--municipality' })
  return { start, who: known }
}

const names = {
  nl: ['overleg erbij DAG', 'agenda volgende', 'nieuw lid', 'week', 'bewaar'],
  en: ['meeting add DAY', 'agenda next', 'new member', 'week', 'save'],
}

const afterwards = (folder: string, start: Start, told: readonly Block[], lang: Lang): readonly Block[] => {
  const words = everydayWordsOf(lang).init
  const [plan, agenda, add, week, save] = names[lang]
  // Where no norm says when a council meets, only a planned meeting has an agenda.
  const unplanned = start.preset === 'neutral' && start.firstMeeting === undefined
  const { hostingSteps: steps } = words
  const folders = nestedFolders(start).map(({ path }) => path)
  return [
    paragraph(words.where(folder)),
    verbatim(`cd ${JSON.stringify(folder)}`),
    ...told,
    heading(2, words.now),
    pairs([
      ...(unplanned ? ([[`ipr ${plan}`, words.nowPlan]] as const) : []),
      [`ipr ${agenda}`, words.nowAgenda],
      [`ipr ${add}`, words.nowNew],
      [`ipr ${week}`, words.nowWeek],
      [`ipr ${save}`, words.nowSave],
    ]),
    heading(2, words.hosting),
    numbered([steps.where, steps.main, steps.nested(folders), steps.remotes, steps.share]),
  ]
}

const nestedFiles = (
  folder: string,
  today: Day,
  words: StarterWords,
): { readonly [path: string]: string } => ({
  ...nestedSurroundings(folder, words),
  ...nestedRecords(folder, today, words),
})

/** Starts an archive: records, what lies around them, and a history for each folder with its own access. */
export const init = command({
  options,
  args: [
    {
      name: { nl: 'MAP', en: 'FOLDER' },
      about: { nl: 'een map die er nog niet is, of leeg is', en: 'a folder that is absent or empty' },
      required: true,
    },
  ],
  reads: [],
  archive: 'none',
  run: async (given): Promise<Outcome> => {
    const { lang, desk, args } = given
    const [folder = ''] = args
    const words = everydayWordsOf(lang).init
    const page = (council: string, title: string, blocks: readonly Block[]) => ({
      title,
      lang,
      council,
      day: desk.today(),
      blocks,
    })
    try {
      const { start, who } = await gathered(given)
      const own = lang === 'nl' ? dutch : english
      const records = recordsOf(start, desk.today(), own)
      const facts = await desk.reading(records)
      if (facts === null || facts.faults.length > 0) throw new Error('a new archive cannot be read')
      const files = { ...records, ...(await surroundingsOf(start, lang, own)) }
      const data = { folder, council: start.council, files: Object.keys(files).sort() }
      const act = async (): Promise<Outcome> => {
        const told: Block[] = []
        const place = await desk.build(folder, async building => {
          for (const [path, content] of Object.entries(files)) building.write(path, content)
          for (const { path } of nestedFolders(start)) {
            const inside = nestedFiles(path, desk.today(), own)
            for (const [name, content] of Object.entries(inside)) building.write(`${path}/${name}`, content)
            const git = withHooks(building.history(path, who), path, lang)
            if (git && !(await git.obstacles()).includes('no-identity'))
              await git.commit(Object.keys(inside), words.commit)
          }
          const git = withHooks(building.history('.', who), '.', lang)
          if (git === null) told.push(paragraph(words.noGit))
          else if ((await git.obstacles()).includes('no-identity')) told.push(paragraph(words.noName))
          else await git.commit(Object.keys(files), words.commit)
        })
        return {
          doc: page(start.council, words.made(start.council), afterwards(place, start, told, lang)),
          data: { ...data, folder: place },
        }
      }
      return {
        doc: page(start.council, words.plan, [
          paragraph(words.willMake(folder)),
          bullets(
            Object.keys(files)
              .sort()
              .map(path => [code(path)]),
          ),
        ]),
        data,
        act,
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      throw new Refusal('stopped')
    }
  },
})
