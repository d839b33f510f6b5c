import type { Vacancy } from '../../../schemas/organisation.ts'
import { recruitmentSteps } from '../../../schemas/vocabulary/society.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { coverage } from '../people/coverage.ts'
import { themesOn, workgroupsOn } from '../people/workgroups.ts'

export type RecruitmentStep = Vacancy['events'][number]['step']

/** A vacancy as its steps make it. */
export interface VacancyState {
  readonly entry: Entry<'vacancy'>
  readonly last: Vacancy['events'][number] | undefined
  readonly open: boolean
  /** Steps that may follow, in order; none once it is filled or withdrawn. */
  readonly next: readonly RecruitmentStep[]
  /** Seats that the norm asks for in the committee that selects a chair, and nobody has (RECR-03). */
  readonly missingSeats: readonly string[]
  /** When letters and forms must be gone, and whether that was recorded (RECR-07); null where it is not known. */
  readonly destroyBy: Day | null
  readonly destroyed: boolean
}

const missingSeats = ({ norms, today }: Facts, { role, committee, events }: Vacancy): readonly string[] => {
  if (role !== 'chair') return []
  const asked = norms.get('recr.chair.committee', events[0]?.on ?? today) ?? []
  return asked.filter(seat => !committee.some(each => each.seat === seat))
}

/** A vacancy with what may follow, who is missing in its committee and when its papers must be gone. */
export const vacancyState = (facts: Facts, entry: Entry<'vacancy'>): VacancyState => {
  const { events } = entry.data
  const last = events.at(-1)
  const open = last !== undefined && last.step !== 'filled' && last.step !== 'withdrawn'
  const at = last === undefined ? -1 : recruitmentSteps.keys.indexOf(last.step)
  const selection = facts.model.all('selection').find(({ data }) => data.vacancy === entry.id)?.data
  const closed =
    selection?.closed_on ?? events.find(({ step }) => step === 'filled' || step === 'withdrawn')?.on
  const days = closed === undefined ? null : facts.norms.get('recr.candidate_retention_days', closed)
  return {
    entry,
    last,
    open: open || last === undefined,
    next: open || last === undefined ? recruitmentSteps.keys.filter((_, index) => index > at) : [],
    missingSeats: missingSeats(facts, entry.data),
    destroyBy: closed === undefined || days === null ? null : addDays(closed, days),
    destroyed: selection?.destroyed_on !== undefined,
  }
}

/** The vacancies, newest first; only the open ones unless asked otherwise. Reads vacancies and selections. */
export const vacancyList = (facts: Facts, all: boolean): readonly VacancyState[] =>
  facts.model
    .all('vacancy')
    .map(entry => vacancyState(facts, entry))
    .filter(({ open }) => all || open)
    .toSorted((a, b) => (a.entry.id < b.entry.id ? 1 : -1))

/** What to look for: as the vacancy says, else what no member is interested in (COMP-07, RECR-06). */
export interface Wanted {
  readonly themes: readonly string[]
  readonly residentRoles: readonly string[]
}

/** The themes and resident roles that someone is needed for. Reads members and workgroups. */
export const wanted = (facts: Facts, vacancy: Vacancy | undefined): Wanted => {
  const themes = vacancy?.themes ?? []
  const roles = vacancy?.resident_roles ?? []
  if (themes.length + roles.length > 0) return { themes, residentRoles: roles }
  const { today } = facts
  const found = coverage(facts, today, {
    themes: [
      ...new Set(
        workgroupsOn(facts, today).flatMap(({ data }) => themesOn(data, today).map(({ theme }) => theme)),
      ),
    ],
    residentRoles: facts.norms.vocabulary('resident_roles').map(({ id }) => id),
  })
  const lacking = (list: typeof found.themes): readonly string[] =>
    list.filter(({ enough }) => !enough).map(({ id }) => id)
  return { themes: lacking(found.themes), residentRoles: lacking(found.residentRoles) }
}
