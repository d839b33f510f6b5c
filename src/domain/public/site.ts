import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual } from '../../model/norm-vocabularies.ts'
import { type PublicAdvice, publicAdvices } from './advice.ts'
import { asPublic, type Origin, type Public } from './brand.ts'
import { type PublicCouncil, publicCouncil } from './council.ts'
import {
  type PublicDate,
  type PublicPaper,
  type PublicVacancy,
  publicDates,
  publicDocuments,
  publicPapers,
  publicReports,
  publicVacancies,
} from './papers.ts'
import { type PublicMember, type PublicWorkgroup, publicMembers, publicWorkgroups } from './people.ts'

/** Everything the council publishes. A part is null when the council's norms leave it out (`publish.include`). */
export interface SiteFields {
  readonly council: PublicCouncil
  readonly about: boolean
  readonly contact: boolean
  readonly workgroups: readonly PublicWorkgroup[] | null
  readonly members: readonly PublicMember[] | null
  readonly advices: readonly PublicAdvice[] | null
  readonly reports: readonly PublicPaper[] | null
  readonly documents: readonly PublicPaper[]
  readonly papers: readonly PublicPaper[]
  readonly vacancies: readonly PublicVacancy[] | null
  readonly dates: readonly PublicDate[] | null
  /** What is asked of a member: the profile of the preset. */
  readonly profile: readonly Bilingual[]
  /** Day of the last public fact; null for a council that published nothing dated. */
  readonly updated: Day | null
}
export type PublicSite = Public<SiteFields>

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

/** All that may be public of an archive on its today, and nothing else (CONF-05). */
export const publicSite = (facts: Facts): PublicSite => {
  const included = new Set<string>(facts.norms.get('publish.include', facts.today) ?? [])
  const part = <T>(name: string, make: () => T): T | null => (included.has(name) ? make() : null)
  const advices = part('advice', () => publicAdvices(facts, included.has('response')))
  const reports = part('annual_report', () => publicReports(facts))
  const vacancies = part('vacancies', () => publicVacancies(facts))
  const documents = included.has('about') ? publicDocuments(facts) : []
  const papers = publicPapers(facts)
  return asPublic({
    council: publicCouncil(facts),
    about: included.has('about'),
    contact: included.has('contact'),
    workgroups: part('workgroups', () => publicWorkgroups(facts)),
    members: part('members', () => publicMembers(facts)),
    advices,
    reports,
    documents,
    papers,
    vacancies,
    dates: part('calendar', () => publicDates(facts)),
    profile: facts.norms.vocabulary('profile').map(({ nl, en }) => ({ nl, en })),
    updated: latest([
      ...(advices ?? []).map(({ updated }) => updated),
      ...(vacancies ?? []).map(({ published }) => published),
      ...[...(reports ?? []), ...documents, ...papers].map(({ day }) => day),
    ]),
  })
}

/** All origins in a site, each with its sources. */
export const originsOf = (site: PublicSite): readonly Origin[] => [
  site.council,
  ...(site.members ?? []),
  ...(site.workgroups ?? []),
  ...(site.advices ?? []),
  ...(site.reports ?? []),
  ...site.documents,
  ...site.papers,
  ...(site.vacancies ?? []),
  ...(site.dates ?? []),
]
