import { presetNames } from '../../../../schemas/council.ts'
import { type Day, isDay } from '../../../model/day.ts'
import { type Asker, asked, askMaybe, askText, choose, everydayWordsOf } from '../ask.ts'
import type { Start } from './records.ts'

/** What was said with options: what is not there is asked. */
export type Said = { readonly [K in keyof Start]?: Start[K] }

const askDay = (asker: Asker, question: string): Promise<Day | undefined> =>
  asked(asker, question, answer => {
    if (answer === '') return { value: undefined }
    return isDay(answer) ? { value: answer } : { complaint: everydayWordsOf(asker.lang).ask.noDay(answer) }
  })

const namesIn = (answer: string): readonly string[] =>
  answer
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')

/** Asks what is needed for a new archive, in the order in which people know it. */
export const askStart = async (asker: Asker, said: Said): Promise<Start> => {
  const words = everydayWordsOf(asker.lang).init
  const municipality = said.municipality ?? (await askText(asker, `${words.begin}\n\n${words.municipality}`))
  const council = said.council ?? (await askText(asker, words.council, words.councilOf(municipality)))
  const shortName = said.shortName ?? (await askText(asker, words.shortName, words.shortOf(municipality)))
  const presets = presetNames.keys.map(key => [key, presetNames.word(key, asker.lang)] as const)
  const preset = said.preset ?? (await choose(asker, words.preset, presets))
  const startDate = said.startDate ?? (await askDay(asker, words.start))
  const workgroups = said.workgroups ?? namesIn((await askMaybe(asker, words.workgroups)) ?? '')
  const withCc =
    said.withCc ??
    (await choose(asker, words.cc, [['no', words.no] as const, ['yes', words.yes] as const])) === 'yes'
  const supporter = said.supporter ?? (await askMaybe(asker, words.supporter))
  const firstMeeting = said.firstMeeting ?? (await askDay(asker, words.firstMeeting))
  return {
    municipality,
    council,
    shortName,
    preset,
    workgroups,
    withCc,
    ...(startDate === undefined ? {} : { startDate }),
    ...(supporter === undefined ? {} : { supporter }),
    ...(firstMeeting === undefined ? {} : { firstMeeting }),
  }
}

/** What was said, with what follows from it; null when the name of the municipality is missing. */
export const startSaid = (said: Said, lang: Asker['lang']): Start | null => {
  const words = everydayWordsOf(lang).init
  const { municipality } = said
  if (municipality === undefined) return null
  return {
    council: words.councilOf(municipality),
    shortName: words.shortOf(municipality),
    preset: 'soest-2020',
    workgroups: [],
    withCc: false,
    ...said,
    municipality,
  }
}
