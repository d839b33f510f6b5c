import { recruitmentSteps } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { openVacancies, type Vacancies, vacancies } from '../../domain/people/composition.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { peopleWords as english } from '../../lang/en/people.ts'
import { peopleWords as dutch, type PeopleWords } from '../../lang/nl/people.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, code, heading, type Phrase, strong } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'

export const peopleWordsOf = (lang: Lang): PeopleWords => (lang === 'nl' ? dutch : english)

const room = ({ now, toMin, toMax }: Vacancies, words: PeopleWords['vacancies']): readonly Phrase[] => {
  if (toMin !== null && toMin > 0) return [[strong(words.short(toMin))]]
  if (now.max !== null && now.size > now.max) return [[strong(words.over(now.size - now.max))]]
  if (toMax === null) return []
  return [toMax === 0 ? words.full : words.room(toMax)]
}

const recruiting = (facts: Facts, day: Day, lang: Lang): readonly Phrase[] =>
  openVacancies(facts, day).map(({ id, data }) => {
    const last = data.events.findLast(({ on }) => on <= day)!
    const step = recruitmentSteps.word(last.step, lang)
    return [`${peopleWordsOf(lang).vacancies.open(data.places ?? 1, step, last.on)} `, code(id)]
  })

/** Places to fill on a day, those to expect, and the recruitment that is under way (COMP-09). */
export const vacanciesBlocks = (facts: Facts, day: Day, lang: Lang): readonly Block[] => {
  const words = peopleWordsOf(lang).vacancies
  const found = vacancies(facts, day)
  const { now, lowest, lookahead, endings } = found
  const lines: readonly Phrase[] = [
    words.size(now.size, now.min, now.max),
    ...room(found, words),
    ...(chairOn(facts, day) === undefined ? [[strong(words.chairless)]] : []),
    words.endings(endings.length, lookahead.to),
    ...(lowest.size < now.size ? [words.lowest(lowest.size, lowest.from, found.toMinThen)] : []),
    ...recruiting(facts, day, lang),
  ]
  return [heading(2, words.title), bullets(lines)]
}

/** The same as plain data. */
export const vacanciesData = (facts: Facts, day: Day) => {
  const { now, toMin, toMax, lookahead, endings, lowest, toMinThen } = vacancies(facts, day)
  return {
    members: now.size,
    min: now.min,
    max: now.max,
    to_min: toMin,
    to_max: toMax,
    chair: chairOn(facts, day)?.person ?? null,
    until: lookahead.to,
    endings,
    lowest: { from: lowest.from, members: lowest.size, to_min: toMinThen },
    open: openVacancies(facts, day).map(({ id, data }) => ({
      id,
      role: data.role,
      places: data.places ?? 1,
    })),
  }
}
