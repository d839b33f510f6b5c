import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { aheadDoc } from '../../documents/planning/calendar.ts'
import { feedCalendar } from '../../documents/planning/feed.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import { idsByName } from '../../domain/names.ts'
import { activeOn } from '../../domain/people/membership.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { CALENDAR_KINDS, calendar } from '../../domain/planning/calendar.ts'
import { concerns } from '../../domain/planning/concerns.ts'
import { feed } from '../../domain/planning/feed.ts'
import type { Facts } from '../../model/facts.ts'
import { heading } from '../../tree/build.ts'
import { command } from '../command.ts'
import { fromToday } from '../planning/calendar.ts'
import { personReader } from '../planning/reader.ts'
import { draft } from './draft.ts'
import { letterLang, type Parcel, sendingOptions } from './parcel.ts'

const calendarParcel = (facts: Facts, silent: boolean): Parcel => {
  const lang = letterLang(facts)
  const words = sendingWordsOf(lang).calendar
  const what = words.what(facts.model.council.data.council.short_name, facts.today)
  const span = fromToday(facts)
  return {
    slug: 'kalender',
    what,
    about: null,
    // A calendar is made from the archive and is no paper in it: it is not recorded.
    repository: null,
    to: idsByName(facts, [
      ...activeOn(facts, facts.today).map(({ id }) => id),
      ...idsInRole(facts, facts.today, 'supporter'),
    ]),
    toBody: null,
    level: null,
    personal: true,
    body: reader => {
      const own = personReader(facts, reader!)
      const days = calendar(facts, span, item => concerns(facts, item, own))
      const doc = aheadDoc(facts, days, { lang, reader: null })
      return {
        title: what,
        intro: [words.intro, words.again],
        blocks: [heading(2, words.head), ...doc.blocks],
      }
    },
    enclosed: reader => {
      const own = personReader(facts, reader!)
      const items = feed(facts, own, { from: facts.today })
      return [
        {
          title: what,
          name: `${words.paper}.ics`,
          level: null,
          content: { is: 'calendar', calendar: feedCalendar(facts, items, { reader: own, lang, silent }) },
          source: null,
        },
      ]
    },
    drafts: [],
    next: null,
  }
}

/** For each the own calendar from today on, as a file for a calendar program and readable in the mail. */
export const sendCalendar = command({
  options: z.object({
    silent: optional(yesNo, 'zonder herinneringen', 'without reminders'),
    ...sendingOptions,
  }),
  reads: [...CALENDAR_KINDS, 'outgoing'],
  archive: 'whole',
  fills: true,
  run: async given =>
    (await draft(given, calendarParcel(given.facts, given.options.silent === true))).outcome,
})
