import type { GoverningDocument } from '../../../schemas/organisation.ts'
import { vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import { type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual } from '../../model/norm-vocabularies.ts'
import { bodyOf } from '../../model/source.ts'
import { bothWords } from '../words.ts'
import { asPublic, type Origin, origin, type Public } from './brand.ts'

/** A document that was declared public, or a paper that was released: its own words. */
export interface PaperFields extends Origin {
  readonly id: string
  readonly kind: GoverningDocument['kind'] | 'paper' | 'evaluation'
  readonly title: string
  readonly version: string | null
  /** Day it was decided on, else the first day it holds, else the day it was received. */
  readonly day: Day | null
  readonly reference: string | null
  /** Who released a paper that came in; null for the council's own. */
  readonly releasedBy: string | null
  readonly prose: string
}
export type PublicPaper = Public<PaperFields>

/** A place to fill, open to everyone. */
export interface VacancyFields extends Origin {
  readonly id: string
  readonly role: Bilingual
  readonly places: number | null
  readonly published: Day
  readonly themes: readonly Bilingual[]
  readonly prose: string
}
export type PublicVacancy = Public<VacancyFields>

/** A meeting of the council to come; only when the council publishes its dates. */
export interface DateFields extends Origin {
  readonly id: string
  readonly date: Day
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
}
export type PublicDate = Public<DateFields>

const documents = (
  facts: Facts,
  wanted: (kind: GoverningDocument['kind']) => boolean,
): readonly PublicPaper[] =>
  facts.model.all('document').flatMap(({ id, data, source }) =>
    data.visibility === 'public' && wanted(data.kind) && (data.decided_on ?? data.from) <= facts.today
      ? [
          asPublic({
            id,
            kind: data.kind,
            title: data.title,
            version: data.version ?? null,
            day: data.decided_on ?? data.from,
            reference: data.reference ?? null,
            releasedBy: null,
            prose: bodyOf(source).trim(),
            ...origin('declared', `document:${id}`),
          }),
        ]
      : [],
  )

const newestFirst = <P extends { readonly day: Day | null; readonly id: string }>(papers: readonly P[]) =>
  papers.toSorted((a, b) => {
    const [x, y] = [`${a.day ?? ''} ${a.id}`, `${b.day ?? ''} ${b.id}`]
    return x < y ? 1 : x > y ? -1 : 0
  })

/** The annual reports that were declared public, newest first. */
export const publicReports = (facts: Facts): readonly PublicPaper[] =>
  newestFirst(documents(facts, kind => kind === 'annual_report'))

/** The governing documents in force that were declared public, newest first. */
export const publicDocuments = (facts: Facts): readonly PublicPaper[] =>
  newestFirst(
    documents(facts, kind => kind !== 'annual_report').filter(({ id }) => {
      const data = facts.model.get('document', id)?.data
      return data !== undefined && within(facts.today, data)
    }),
  )

/** Papers that came in and were released, and shareable parts of evaluations that were declared public, newest first. */
export const publicPapers = ({ model, today }: Facts): readonly PublicPaper[] => {
  const incoming = model.all('incoming').flatMap(({ id, data, source }) => {
    const { visibility, released, title, received } = data
    if (visibility !== 'public' || released === undefined || released.on > today) return []
    const day = /^\d{4}-\d\d-\d\d$/.test(received) ? (received as Day) : null
    return [
      asPublic({
        id,
        kind: 'paper' as const,
        title,
        version: null,
        day,
        reference: null,
        releasedBy: released.by,
        prose: bodyOf(source).trim(),
        ...origin('release', `incoming:${id}`),
      }),
    ]
  })
  const evaluations = model.all('evaluation-shareable').flatMap(({ id, data, source }) =>
    data.visibility === 'public'
      ? [
          asPublic({
            id,
            kind: 'evaluation' as const,
            title: data.title,
            version: null,
            day: null,
            reference: null,
            releasedBy: null,
            prose: bodyOf(source).trim(),
            ...origin('declared', `evaluation-shareable:${id}`),
          }),
        ]
      : [],
  )
  return newestFirst([...incoming, ...evaluations])
}

/** The vacancies to which anyone may answer today, newest first. */
export const publicVacancies = ({ model, norms, today }: Facts): readonly PublicVacancy[] =>
  model
    .all('vacancy')
    .flatMap(({ id, data, source }) => {
      const on = (...steps: readonly string[]): Day | null =>
        data.events.find(({ step, on }) => steps.includes(step) && on <= today)?.on ?? null
      const published = on('published')
      const over = on('closed_for_candidates', 'nominated', 'filled', 'withdrawn')
      if (data.visibility !== 'public' || published === null || over !== null) return []
      return [
        asPublic({
          id,
          role: { nl: vacancyRoles.word(data.role, 'nl'), en: vacancyRoles.word(data.role, 'en') },
          places: data.places ?? null,
          published,
          themes: data.themes.map(theme => bothWords({ norms }, 'themes', theme)),
          prose: bodyOf(source).trim(),
          ...origin('declared', `vacancy:${id}`),
        }),
      ]
    })
    .sort((a, b) =>
      a.published === b.published ? (a.id < b.id ? 1 : -1) : a.published < b.published ? 1 : -1,
    )

/** The meetings of the council that are planned from today on. */
export const publicDates = ({ model, today }: Facts): readonly PublicDate[] =>
  model
    .all('meeting')
    .filter(({ data }) => data.kind === 'council' && data.status === 'planned' && data.date >= today)
    .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
    .map(({ id, data }) =>
      asPublic({
        id: `vergadering-${data.date}`,
        date: data.date,
        start: data.start ?? null,
        end: data.end ?? null,
        place: data.place ?? null,
        ...origin('calendar', `meeting:${id}`),
      }),
    )
