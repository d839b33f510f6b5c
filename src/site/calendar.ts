import type { PublicSite } from '../domain/public/site.ts'
import { ics } from '../render/ics.ts'
import { lastingId, madeOn } from './lasting.ts'
import { siteWordsOf } from './page.ts'

/** Path of the calendar of meetings. */
export const CALENDAR = 'vergaderdata.ics'

/** The meetings to come as a calendar to subscribe to; null when the council does not publish them. */
export const calendarOf = (site: PublicSite): string | null => {
  const { dates, council } = site
  if (dates === null) return null
  const words = siteWordsOf('nl').dates
  return ics({
    title: `${words.title} ${council.shortName}`,
    lang: 'nl',
    council: council.name,
    made: madeOn(site),
    entries: dates.map(({ id, date, start, end, place }) => ({
      uid: lastingId(`${council.name} meeting ${id}`),
      title: words.event(council.shortName),
      lines: council.openMeetings === null ? [] : [council.openMeetings ? words.open : words.closed],
      place,
      day: date,
      start,
      end,
      cancelled: false,
      sequence: 0,
      category: words.title,
      busy: false,
      alarms: [],
    })),
  })
}
