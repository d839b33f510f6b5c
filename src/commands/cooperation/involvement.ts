import * as z from 'zod'
import { day, list, optional, reference, text, yesNo } from '../../../schemas/scalars.ts'
import { append, setValue, writeRecord } from '../../archive/edit.ts'
import type { Draft } from '../../archive/plan.ts'
import {
  involvementData,
  involvementDoc,
  involvementSheet,
  involvementWordsOf,
} from '../../documents/cooperation/involvement.ts'
import { page } from '../../documents/page.ts'
import { accountOf } from '../../domain/involvement/account.ts'
import { type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { yearArgument, yearNamed } from '../money/arguments.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, newFile, onePlan } from '../registers/change.ts'
import { personNamed, referenceNamed } from '../registers/named.ts'
import { REGISTER_READS } from '../registers/reads.ts'

const READS = [...REGISTER_READS, 'agenda', 'involvement'] as const

const registerOf = ({ model }: Facts, year: number): Entry<'involvement'> => {
  const entry = model.get('involvement', `${year}`)
  if (entry === undefined) throw new Refusal('no-involvement', { year })
  return entry
}

/** The yearly account for the College on how the council was involved, and what was done with it. */
export const involvement = command({
  options: z.object({}),
  args: [yearArgument],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, args }) => {
    const account = accountOf(facts, yearNamed(facts, args[0]))
    return {
      doc: involvementDoc(facts, account, lang),
      data: involvementData(account),
      sheet: involvementSheet(facts, account, lang),
    }
  },
})

const added = (facts: Facts, on: Day, row: TreeMap, say: string): Draft => {
  const entry = facts.model.get('involvement', `${yearOf(on)}`)
  if (entry !== undefined) return changedFile(entry, append(entry.source, ['entries'], row), say)
  const path = `involvement/${yearOf(on)}.yaml`
  return newFile(path, writeRecord(path, { entries: [row] }), say)
}

/** Puts a time that the council was involved in the register. */
export const involvementAdd = command({
  options: z.object({
    who: list(
      text,
      'wie erbij was, van de raad en van de gemeente; vaker te geven',
      'who was involved, of both sides; may be given more than once',
    ),
    on: optional(day, 'op welke dag; zonder deze optie vandaag', 'on which day; without it today'),
    about: list(
      reference,
      'waar het bij hoort, zoals advice:2026-01-onderwerp; vaker te geven',
      'what it belongs to, such as advice:2026-01-subject; may be given more than once',
    ),
    use: optional(text, 'wat ermee is gedaan', 'what was done with it'),
    closed: optional(yesNo, 'het is afgerond', 'it is closed'),
  }),
  args: [
    {
      name: { nl: 'WAAROVER', en: 'WHAT' },
      about: { nl: 'waarover het ging', en: 'what it was about' },
      required: true,
    },
  ],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [what = ''] }) => {
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const about = options.about.map(said => referenceNamed(facts, said))
    const row: TreeMap = {
      on,
      what,
      who: options.who.map(said => personNamed(facts, said)),
      ...(about.length === 0 ? {} : { about }),
      ...(options.use === undefined ? {} : { use: options.use }),
      closed: options.closed === true || options.use !== undefined ? 'true' : 'false',
    }
    const say = involvementWordsOf(lang).plan.add(what)
    return {
      doc: page(facts, say, lang, []),
      data: { year: yearOf(on), ...row },
      quiet: true,
      plan: onePlan(facts, added(facts, on, row, say), `involvement: add to ${yearOf(on)}`),
    }
  },
})

/** Notes what was done with the council’s input, and closes the entry. */
export const involvementUse = command({
  options: z.object({
    year: optional(
      text,
      'jaar van het register; zonder deze optie dit jaar',
      'year of the register; without it this year',
    ),
  }),
  args: [
    {
      name: { nl: 'NUMMER', en: 'NUMBER' },
      about: { nl: 'nummer in de verantwoording', en: 'number in the account' },
      required: true,
    },
    {
      name: { nl: 'GEBRUIK', en: 'USE' },
      about: { nl: 'wat ermee is gedaan', en: 'what was done with it' },
      required: true,
    },
  ],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = '', use = ''] }) => {
    const year = yearNamed(facts, options.year)
    const entry = registerOf(facts, year)
    const index = /^\d{1,4}$/.test(said) ? Number(said) - 1 : -1
    const row = entry.data.entries[index]
    if (row === undefined)
      throw new Refusal('involvement-number', { found: said, year, last: entry.data.entries.length })
    const used = setValue(entry.source, ['entries', index, 'use'], use)
    const say = involvementWordsOf(lang).plan.use(row.what)
    return {
      doc: page(facts, say, lang, []),
      data: { year, n: index + 1, use },
      quiet: true,
      plan: onePlan(
        facts,
        changedFile(entry, setValue(used, ['entries', index, 'closed'], 'true'), say),
        `involvement: use in ${year}`,
      ),
    }
  },
})

/** Notes that the account of a year was given to the College. */
export const involvementAccount = command({
  options: z.object({
    on: optional(day, 'op welke dag; zonder deze optie vandaag', 'on which day; without it today'),
  }),
  args: [{ ...yearArgument, required: true }],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args }) => {
    const year = yearNamed(facts, args[0])
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const entry = registerOf(facts, year)
    const say = involvementWordsOf(lang).plan.account(year, on)
    return {
      doc: page(facts, say, lang, []),
      data: { year, accounted_on: on },
      quiet: true,
      plan: onePlan(
        facts,
        changedFile(entry, setValue(entry.source, ['accounted_on'], on), say),
        `involvement: account for ${year}`,
      ),
    }
  },
})
