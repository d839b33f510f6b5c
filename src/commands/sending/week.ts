import * as z from 'zod'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import { weekDoc } from '../../documents/week.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { groupLeadsOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { audiencesOf } from '../../domain/readers.ts'
import { type For, weekOf } from '../../domain/week/week.ts'
import type { Facts } from '../../model/facts.ts'
import { paragraph } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { command } from '../command.ts'
import { weekMinutes } from '../week.ts'
import { WEEK_READS } from '../week-reads.ts'
import { draft } from './draft.ts'
import { letterLang, type Parcel, sendingOptions } from './parcel.ts'

const ROLES = ['chair', 'supporter', 'treasurer', 'liaison'] as const

const leads = (facts: Facts): readonly string[] =>
  workgroupsOn(facts, facts.today).flatMap(group => groupLeadsOn(facts, group, facts.today))

// Someone with a role reads the work of that role; who is of the municipality never that of the council (LIAI-06).
const asReader = (facts: Facts, person: string): For => {
  if (audiencesOf(facts, person, facts.today).includes('municipality')) return { role: 'liaison' }
  const role = ROLES.find(one => idsInRole(facts, facts.today, one).includes(person))
  return role === undefined ? { person } : { role }
}

const docFor = (facts: Facts, person: string): Doc =>
  weekDoc(facts, weekOf(facts, asReader(facts, person), weekMinutes(facts)), null, letterLang(facts))

const weekParcel = (facts: Facts): Parcel => {
  const words = sendingWordsOf(letterLang(facts)).week
  const all = [...ROLES.flatMap(role => idsInRole(facts, facts.today, role)), ...leads(facts)]
  const { title } = docFor(facts, all[0] ?? '')
  return {
    slug: 'week',
    what: title,
    about: null,
    // What there is to do is no paper of the archive: it is not recorded that someone was told.
    repository: null,
    to: [...new Set(all)],
    toBody: null,
    level: 'shared',
    personal: true,
    body: reader => ({
      title,
      intro: [words.intro],
      blocks: [...docFor(facts, reader!).blocks, paragraph(words.question)],
    }),
    enclosed: () => [],
    drafts: [],
    next: null,
  }
}

/** For each who has a role what there is to do this week and the next. */
export const sendWeek = command({
  options: z.object(sendingOptions),
  reads: WEEK_READS,
  archive: 'whole',
  fills: true,
  run: async given => (await draft(given, weekParcel(given.facts))).outcome,
})
