import type { Vacancy } from '../../../schemas/organisation.ts'
import { positionKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { wanted } from '../../domain/organisation/recruitment.ts'
import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { euros, percent, sentence } from '../../lang/format.ts'
import { within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { blank, bullets, heading, numbered, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { recruitmentWordsOf } from './vacancies.ts'

/** What a vacancy is for, with the vacancy itself where it is in the archive. */
export interface VacancyFor {
  readonly role: Vacancy['role']
  readonly vacancy: Vacancy | undefined
}

const TASKS = {
  member: 'member_tasks',
  chair: 'chair_tasks',
  supporter: 'supporter_tasks',
  cc_member: 'cc_tasks',
} as const

const intro = ({ model }: Facts, { role, vacancy }: VacancyFor, lang: Lang): readonly Block[] => {
  const words = recruitmentWordsOf(lang).text
  const { council, municipality } = model.council.data
  const clients = role === 'cc_member' && municipality.executing_body !== undefined
  return [
    heading(2, words.who),
    paragraph(words.about(council.name, municipality.name)),
    ...(clients ? [paragraph(words.clients(municipality.executing_body!))] : []),
    paragraph(words.places(vacancy?.places ?? 1)),
  ]
}

// Only what the whole group looks like is asked for, never a trait of one person (COMP-06, MEMB-13).
const seeks = (facts: Facts, { role, vacancy }: VacancyFor, lang: Lang): readonly Block[] => {
  if (role === 'supporter' || role === 'cc_member') return []
  const words = recruitmentWordsOf(lang).text
  const { norms, today } = facts
  const word = (list: 'themes' | 'resident_roles' | 'diversity_dimensions') => (id: string) =>
    norms.word(list, id, lang)
  const { themes, residentRoles } = wanted(facts, vacancy)
  const traits = norms.get('diversity.dimensions', today) ?? []
  return [
    heading(2, words.profile),
    bullets(norms.vocabulary('profile').map(point => point[lang])),
    paragraph(words.expertise),
    ...(themes.length === 0 ? [] : [paragraph(words.themes(themes.map(word('themes'))))]),
    ...(residentRoles.length === 0
      ? []
      : [paragraph(words.roles(residentRoles.map(word('resident_roles'))))]),
    ...(traits.length === 0 ? [] : [paragraph(words.mix(traits.map(word('diversity_dimensions'))))]),
  ]
}

const asks = (facts: Facts, { role }: VacancyFor, lang: Lang): readonly Block[] => {
  if (role === 'supporter' || role === 'cc_member') return []
  const words = recruitmentWordsOf(lang).text
  const { norms, today, model } = facts
  const hours = norms.get('members.min_hours_per_month', today)
  const meetings = norms.get('meetings.per_year', today)
  const least = norms.get('wg.per_member.min', today)
  const grouped = role === 'member' && least !== null && workgroupsOn(facts, today).length > 0
  const never = norms.get('eligibility.incompatible', today) ?? []
  return [
    heading(2, words.asks),
    bullets([
      ...(norms.get('members.require_residency', today) === false
        ? []
        : [words.residency(model.council.data.municipality.name)]),
      ...(hours === null ? [] : [words.hours(hours)]),
      ...(meetings === null ? [] : [words.meetings(meetings)]),
      ...(grouped ? [words.groups(least, norms.get('wg.per_member.max', today))] : []),
      words.secret,
      words.positions,
    ]),
    ...(never.length === 0
      ? []
      : [
          heading(2, words.not),
          bullets([
            ...never.map(kind => sentence(positionKinds.word(kind, lang))),
            ...(role === 'chair' ? recruitmentWordsOf(lang).form.chair : []),
          ]),
        ]),
  ]
}

const allowance = (facts: Facts, { role }: VacancyFor, lang: Lang): readonly string[] => {
  const words = recruitmentWordsOf(lang).text
  const { norms, today } = facts
  if (role === 'supporter') return []
  const scheme = norms.get('allowance.scheme', today)
  const share = norms.get(`allowance.${role}.share`, today)
  const month = norms.get(`allowance.${role}.per_month`, today)
  const meeting = norms.get(`allowance.${role}.per_meeting`, today)
  switch (scheme) {
    case 'share_of_maximum':
      return share === null ? [] : [words.share(percent(share))]
    case 'per_month':
      return month === null ? [] : [words.month(euros(month, lang))]
    case 'per_meeting':
      return meeting === null ? [] : [words.meeting(euros(meeting, lang))]
    case 'real_costs':
      return [words.costs]
    case null:
      return []
  }
}

const week = (minutes: number, lang: Lang): string => {
  const hours = String(Math.round(minutes / 6) / 10)
  return lang === 'nl' ? `${hours.replace('.', ',')} uur` : `${hours} hours`
}

const offers = (facts: Facts, about: VacancyFor, lang: Lang): readonly Block[] => {
  const words = recruitmentWordsOf(lang).text
  const { norms, today } = facts
  const years = norms.get('term.years', today)
  const minutes = norms.get('supporter.hours_per_week', today)
  const member = about.role === 'member' || about.role === 'chair'
  const lines = [
    ...(member && years !== null ? [words.term(years, norms.get('term.max_count', today))] : []),
    ...allowance(facts, about, lang),
    ...(about.role === 'supporter' && minutes !== null ? [words.week(week(minutes, lang))] : []),
    ...(about.role === 'supporter' ? [words.steers] : [words.training]),
  ]
  return [heading(2, words.offers), bullets(lines)]
}

const EXPECTING = new Set(['assignment', 'vision'])

const expectations = ({ model, today }: Facts, { role }: VacancyFor, lang: Lang): readonly Block[] => {
  const words = recruitmentWordsOf(lang).text
  const found = model
    .all('document')
    .filter(({ data }) => EXPECTING.has(data.kind) && within(today, data) && data.visibility === 'public')
  if (found.length === 0 || role === 'cc_member') return []
  return [
    heading(2, words.municipality),
    bullets(found.map(({ data }) => words.expectation(data.title, data.reference ?? null))),
  ]
}

const procedure = (facts: Facts, { role }: VacancyFor, lang: Lang): readonly Block[] => {
  const words = recruitmentWordsOf(lang).text
  const { norms, today, model } = facts
  const days = norms.get('recr.candidate_retention_days', today)
  const { contact } = model.council.data.council
  const by = norms.get('members.appointed_by', today)
  const decided =
    role === 'supporter' || by === null
      ? []
      : [
          by === 'college'
            ? words.steps.decide
            : by === 'municipal_council'
              ? words.steps.council
              : words.steps.own,
        ]
  return [
    heading(2, words.procedure),
    numbered([words.steps.write, words.steps.talk, ...decided]),
    ...(days === null ? [] : [paragraph(words.destroy(days))]),
    ...(contact === undefined ? [] : [paragraph(words.contact(contact))]),
    paragraph([`${words.until} `, blank(20)]),
  ]
}

/**
 * The text of a vacancy, from public facts alone: who we are, what someone will do, whom we look for, what does not
 * go together, what we offer and how it goes (RECR-05, RECR-06, RECR-10, MEMB-13, MEMB-21).
 */
export const vacancyText = (facts: Facts, about: VacancyFor, lang: Lang): Doc => {
  const words = recruitmentWordsOf(lang).text
  const tasks = facts.norms
    .vocabulary(TASKS[about.role])
    .filter(({ phase }) => phase === undefined)
    .map(task => task[lang])
  return page(facts, words.title[about.role](facts.model.council.data.council.name), lang, [
    ...intro(facts, about, lang),
    ...(tasks.length === 0 ? [] : [heading(2, words.tasks), bullets(tasks)]),
    ...seeks(facts, about, lang),
    ...asks(facts, about, lang),
    ...offers(facts, about, lang),
    ...expectations(facts, about, lang),
    ...procedure(facts, about, lang),
  ])
}
