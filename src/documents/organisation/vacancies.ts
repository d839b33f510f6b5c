import { recruitmentSteps, vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { type VacancyState, wanted } from '../../domain/organisation/recruitment.ts'
import { recruitmentWords as english } from '../../lang/en/recruitment.ts'
import { listed, sentence, shortDay } from '../../lang/format.ts'
import { recruitmentWords as dutch, type RecruitmentWords } from '../../lang/nl/recruitment.ts'
import { saidAs } from '../../lang/spoken.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, code, heading, note, pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const recruitmentWordsOf = (lang: Lang): RecruitmentWords => (lang === 'nl' ? dutch : english)

const names = (facts: Facts, ids: readonly string[], lang: Lang): string =>
  listed(
    ids.map(id => nameOf(facts, id)),
    lang,
  )

/** Vacancies as a list, with how far each is. */
export const vacanciesDoc = (
  facts: Facts,
  title: string,
  states: readonly VacancyState[],
  lang: Lang,
): Doc => {
  const words = recruitmentWordsOf(lang).list
  return page(facts, title, lang, [
    states.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          states.map(({ entry: { id, data }, last }) => [
            [`${sentence(vacancyRoles.word(data.role, lang))} `, code(id)],
            String(data.places ?? 1),
            last === undefined ? words.nothing : words.step(recruitmentSteps.word(last.step, lang), last.on),
            names(facts, data.filled_by, lang),
          ]),
          { rowHeads: true },
        ),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const vacanciesSheet = (facts: Facts, states: readonly VacancyState[], lang: Lang) => {
  const words = recruitmentWordsOf(lang).list
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: states.map(({ entry: { id, data }, last, open }) => [
      id,
      vacancyRoles.word(data.role, lang),
      data.places ?? 1,
      last === undefined ? null : recruitmentSteps.word(last.step, lang),
      last?.on ?? null,
      open ? words.yes : words.no,
      data.filled_by.map(member => nameOf(facts, member)).join(', ') || null,
    ]),
  }
}

/** The same as plain data. */
export const vacanciesData = (states: readonly VacancyState[]) =>
  states.map(({ entry: { id, data }, last, open, next, missingSeats, destroyBy, destroyed }) => ({
    id,
    role: data.role,
    places: data.places ?? 1,
    last: last ?? null,
    open,
    next,
    missing_seats: missingSeats,
    filled_by: data.filled_by,
    destroy_by: destroyBy,
    destroyed,
  }))

const looking = (facts: Facts, { entry }: VacancyState, lang: Lang): readonly Block[] => {
  const words = recruitmentWordsOf(lang).show
  if (entry.data.role === 'supporter') return []
  const { themes, residentRoles } = wanted(facts, entry.data)
  const lines = [
    ...(themes.length === 0
      ? []
      : [[words.theme, themes.map(id => facts.norms.word('themes', id, lang)).join(', ')] as const]),
    ...(residentRoles.length === 0
      ? []
      : [
          [
            words.role,
            residentRoles.map(id => facts.norms.word('resident_roles', id, lang)).join(', '),
          ] as const,
        ]),
  ]
  return lines.length === 0 ? [] : [heading(2, words.wanted), pairs(lines)]
}

const papers = (facts: Facts, { destroyBy, destroyed }: VacancyState, lang: Lang): readonly Block[] => {
  const words = recruitmentWordsOf(lang).show
  if (destroyed) return [paragraph(words.destroyed)]
  if (destroyBy === null || !facts.model.loaded.has('selection')) return []
  const late = destroyBy < facts.today
  // Without the chair's own folder nobody here can see whether it was done.
  const unseen = facts.model.repositories.some(({ path, present }) => path === 'chair' && !present)
  return late && unseen ? [] : [paragraph(words.destroy(destroyBy, late))]
}

/** One vacancy: what for, who selects, each step, and what may follow (RECR-01, RECR-03, RECR-07). */
export const vacancyDoc = (facts: Facts, state: VacancyState, lang: Lang): Doc => {
  const words = recruitmentWordsOf(lang).show
  const { data, id } = state.entry
  const seat = (key: string): string => facts.norms.word('selection_seats', key, lang)
  const steps = saidAs({ keys: state.next, word: recruitmentSteps.word })(lang)
  return page(facts, words.title(vacancyRoles.word(data.role, lang), data.places ?? 1), lang, [
    ...looking(facts, state, lang),
    ...(data.committee.length === 0
      ? []
      : [
          heading(2, words.committee),
          bullets(
            data.committee.map(({ person, seat: key }) =>
              words.seat(nameOf(facts, person), key === undefined ? null : seat(key)),
            ),
          ),
        ]),
    ...(state.missingSeats.length === 0
      ? []
      : [note('warning', [paragraph(words.missing(state.missingSeats.map(seat)))])]),
    ...(data.events.length === 0
      ? []
      : [
          heading(2, words.steps),
          table(
            '',
            words.stepColumns,
            data.events.map(({ step, on, by }) => [
              sentence(recruitmentSteps.word(step, lang)),
              shortDay(on),
              names(facts, by, lang),
            ]),
            { rowHeads: true },
          ),
        ]),
    ...(state.next.length === 0 ? [] : [paragraph(words.next(steps, id))]),
    ...papers(facts, state, lang),
  ])
}
