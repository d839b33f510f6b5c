import { documentKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Handover, lastDayOf } from '../../domain/handover/handover.ts'
import type { ActionPromise } from '../../domain/handover/promises.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { listed, sentence, shortDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, paragraph, table, tick } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import {
  accessBlocks,
  actionTable,
  adviceTable,
  dateTable,
  handoverWordsOf,
  peopleTable,
  taskTable,
} from './shared.ts'

/** Of what and of when it is, and who has the role now. */
export const headBlocks = (facts: Facts, handover: Handover, lang: Lang): readonly Block[] => {
  const words = handoverWordsOf(lang)
  const { holders, today } = handover
  const names = listed(
    holders.map(id => nameOf(facts, id)),
    lang,
  )
  return [
    paragraph(words.asOf(today)),
    paragraph(holders.length === 0 ? words.nobody : words.holder(names, lastDayOf(facts, handover) ?? null)),
  ]
}

const firstDays = ({ role, first, contacts }: Handover, lang: Lang): readonly Block[] => {
  const words = handoverWordsOf(lang)
  const ofGroups = contacts.some(contact => contact.role === 'lead') ? words.groupStep[role] : null
  const steps = [...words.steps[role], ...(ofGroups === null ? [] : [ofGroups])]
  return [
    heading(2, words.first),
    bullets(steps.map(step => [tick(), ` ${step}`])),
    heading(3, words.todo),
    first.length === 0 ? paragraph(words.nothing) : taskTable(first, lang),
  ]
}

const promises = (facts: Facts, { promises: found }: Handover, lang: Lang): readonly Block[] => {
  const words = handoverWordsOf(lang)
  const { own, municipality, advice } = found
  return [
    heading(2, words.promises),
    ...(own.length + municipality.length + advice.length === 0 ? [paragraph(words.noPromises)] : []),
    ...(own.length === 0 ? [] : [heading(3, words.own(own.length)), actionTable(facts, own, lang)]),
    ...(municipality.length === 0
      ? []
      : [heading(3, words.municipality(municipality.length)), actionTable(facts, municipality, lang)]),
    ...(advice.length === 0
      ? []
      : [heading(3, words.onAdvice(advice.length)), adviceTable(facts, advice, lang)]),
  ]
}

const inForce = ({ documents, decisions }: Handover, lang: Lang): readonly Block[] => {
  const words = handoverWordsOf(lang)
  return [
    heading(2, words.decisions),
    ...(documents.length + decisions.length === 0 ? [paragraph(words.noDecisions)] : []),
    ...(documents.length === 0
      ? []
      : [
          heading(3, words.documents),
          table(
            '',
            words.documentColumns,
            documents.map(({ data: { title, kind, from, decided_on: on } }) => [
              title,
              documentKinds.word(kind, lang),
              shortDay(on ?? from),
            ]),
            { rowHeads: true },
          ),
        ]),
    ...(decisions.length === 0
      ? []
      : [
          heading(3, words.decided),
          table(
            '',
            words.decisionColumns,
            decisions.map(({ on, n, text }) => [shortDay(on), n, text]),
          ),
        ]),
  ]
}

const dates = (facts: Facts, handover: Handover, lang: Lang): readonly Block[] => {
  const words = handoverWordsOf(lang)
  const lines = [
    ...handover.duties.map(({ obligation, unit, needed, demand, year }) => {
      const what = obligation.title[lang]
      const of = unit.id === undefined ? what : `${what}, ${groupName(facts, unit.id)}`
      return words.duty(of, needed, demand.due ?? (`${year}-12-31` as Day))
    }),
    ...handover.endings.map(({ member, on }) => words.ending(nameOf(facts, member), on)),
  ]
  return [
    heading(2, words.dates),
    dateTable(facts, handover.dates, lang),
    ...(lines.length === 0 ? [] : [heading(3, words.duties), bullets(lines)]),
  ]
}

/** Everything that whoever takes over a role has to know: promises, what is in force, dates, people, access, tasks. */
export const handoverDoc = (facts: Facts, handover: Handover, lang: Lang): Doc => {
  const words = handoverWordsOf(lang)
  const { role, group, contacts, tasks } = handover
  return page(facts, words.title(role, group === null ? null : groupName(facts, group)), lang, [
    ...headBlocks(facts, handover, lang),
    note('info', [paragraph(words.private)]),
    ...firstDays(handover, lang),
    ...promises(facts, handover, lang),
    ...inForce(handover, lang),
    ...dates(facts, handover, lang),
    heading(2, words.people),
    peopleTable(facts, contacts, lang),
    paragraph(words.addresses),
    ...(role === 'liaison' ? [] : [heading(2, words.access), ...accessBlocks(facts, handover, lang)]),
    ...(tasks.length === 0
      ? []
      : [heading(2, words.tasks), bullets(tasks.map(task => sentence(task[lang])))]),
  ])
}

const promiseData = ({ action: { entry, due, late } }: ActionPromise) => ({ id: entry.id, due, late })

/** The same as plain data, with ids. */
export const handoverData = (handover: Handover) => ({
  role: handover.role,
  group: handover.group,
  holders: handover.holders,
  first_days: handover.first.map(({ id, topic, due, late, say }) => ({ id, topic, due, late, say })),
  promises: {
    own: handover.promises.own.map(promiseData),
    municipality: handover.promises.municipality.map(promiseData),
    advice: handover.promises.advice.map(({ row, owed }) => ({ advice: row.row.entry.id, ...owed })),
  },
  documents: handover.documents.map(({ id }) => id),
  decisions: handover.decisions.map(({ n, on }) => ({ n, on })),
  dates: handover.dates.map(({ day, items }) => ({ day, items: items.map(({ type }) => type) })),
  duties: handover.duties.map(({ obligation, unit, needed, demand }) => ({
    id: obligation.id,
    group: unit.id ?? null,
    needed,
    due: demand.due ?? null,
  })),
  endings: handover.endings,
  contacts: handover.contacts,
  access: handover.access,
  tasks: handover.tasks.map(({ id }) => id),
})
