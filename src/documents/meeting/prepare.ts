import { memberRoles, personRoles } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { occasionOf } from '../../domain/agenda/occasion.ts'
import { forecast } from '../../domain/meetings/forecast.ts'
import { minutesToAdopt } from '../../domain/meetings/next.ts'
import { nameOf } from '../../domain/names.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import { listed, sentence } from '../../lang/format.ts'
import { addDays } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import {
  blank,
  bullets,
  code,
  emphasis,
  heading,
  type Phrase,
  paragraph,
  table,
  tick,
} from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { type AgendaView, agendaNow } from '../agenda-view.ts'
import { page } from '../page.ts'
import { careWordsOf } from './after.ts'
import { meetingName } from './shared.ts'
import { forecastBlocks } from './show.ts'

interface Prepared {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly view: AgendaView
  readonly lang: Lang
}

/** Reasons for which an item is worth a word beforehand. */
const MATTERS: ReadonlySet<string> = new Set([
  'action-due',
  'minutes-not-adopted',
  'request-received',
  'draft-ready',
  'response-received',
  'response-hollow',
  'response-overdue',
  'obligation-due',
  'carried-over',
])

const matters = ({ facts, meeting, view, lang }: Prepared): readonly Block[] => {
  const words = careWordsOf(lang).before
  const lines = view.items
    .filter(({ reason }) => MATTERS.has(reason))
    .map(({ title, why }): Phrase => [tick(), ` ${title}`, ...(why === '' ? [] : ['. ', emphasis(why)])])
  return [
    heading(2, words.matters),
    paragraph(question(facts, 'lopende-zaken', lang)),
    lines.length === 0 ? paragraph(words.noMatters) : bullets(lines),
    ...(meeting.data.preparation?.matters_discussed === false ? [paragraph(words.partly)] : []),
  ]
}

const question = (facts: Facts, id: string, lang: Lang): string =>
  facts.norms.vocabulary('preparation_items').find(term => term.id === id)?.[lang] ?? ''

// A talk on big themes for which none was chosen yet: what others talk about (ALD-09).
const themes = ({ facts, meeting, view, lang }: Prepared): readonly Block[] => {
  const words = careWordsOf(lang).before
  const { kind } = meeting.data
  if (
    (kind !== 'alderman' && kind !== 'big-themes') ||
    view.items.some(({ reason }) => reason === 'in-year-plan')
  )
    return []
  const examples = facts.norms
    .vocabulary('big_themes')
    .map((term): Phrase => [tick(), ` ${sentence(term[lang])}`])
  return [heading(2, words.themes), paragraph(words.noThemes), bullets(examples)]
}

const roleWord = (role: string, lang: Lang): string => {
  const known = memberRoles.keys.find(key => key === role)
  return known === undefined ? personRoles.word(role as never, lang) : memberRoles.word(known, lang)
}

// Whom of the municipality the talk is about: who is asked already, and the two who may be needed (MEET-09).
const guests = ({ facts, meeting, view, lang }: Prepared): readonly Block[] => {
  const words = careWordsOf(lang).before
  const { date, guests: asked } = meeting.data
  const rows = asked.map(({ person, items, purpose }) => [
    nameOf(facts, person),
    items.map(item => view.items.find(({ id }) => id === item)?.title ?? item).join(', '),
    purpose ?? '',
  ])
  const others = holdersOn(facts, date, 'liaison', 'alderman').filter(
    ({ person }) => !asked.some(guest => guest.person === person),
  )
  return [
    heading(2, words.guests),
    rows.length === 0 ? paragraph(words.noGuests) : table('', words.guestColumns, rows, { rowHeads: true }),
    paragraph(
      ['gasten-nodig', 'agendapunten-gasten', 'doel-gasten'].map(id => question(facts, id, lang)).join(' '),
    ),
    ...(others.length === 0
      ? []
      : [
          bullets(
            others.map(
              ({ person, role }): Phrase => [
                tick(),
                ` ${words.whom(roleWord(role, lang), nameOf(facts, person))}`,
                words.blankItem,
                blank(6),
                words.blankPurpose,
                blank(24),
              ],
            ),
          ),
        ]),
    paragraph(words.guestHow),
  ]
}

const ready = ({ facts, meeting, view, lang }: Prepared): readonly Block[] => {
  const words = careWordsOf(lang).before
  const { date, room_arranged: room, catering_arranged: catering } = meeting.data
  const agenda = facts.model.get('agenda', meeting.id)?.data
  const days = facts.norms.get('agenda.send_days_before', date)
  const earlier = minutesToAdopt(facts, meeting).filter(({ minutes }) => minutes !== undefined)
  const lines: readonly (readonly [boolean, string])[] = [
    [room === true, words.room],
    [catering === true, words.catering(forecast(facts, meeting).count)],
    ...(view.available === null
      ? []
      : [[view.total <= view.available, words.time(view.total, view.available)] as const]),
    ...earlier.map(
      ({ meeting: last, minutes }) =>
        [minutes?.data.checked !== undefined, words.minutes(last.data.date)] as const,
    ),
    [agenda !== undefined, words.frozen],
    ...(days === null ? [] : [[agenda?.sent_on !== undefined, words.sent(addDays(date, -days))] as const]),
  ]
  return [
    heading(2, words.ready),
    bullets(lines.map(([done, text]): Phrase => [tick(done), ` ${text}`])),
    ...forecastBlocks(facts, meeting, lang),
  ]
}

const status = ({ facts, meeting, lang }: Prepared): readonly Block[] => {
  const words = careWordsOf(lang).before
  const { date, preparation } = meeting.data
  if (preparation !== undefined) {
    const by = preparation.by.map(id => nameOf(facts, id))
    return [paragraph(words.done(preparation.on, listed(by, lang)))]
  }
  const send = facts.norms.get('agenda.send_days_before', date) ?? 0
  return [
    paragraph(words.notYet(addDays(date, -send - 1))),
    paragraph([words.how(''), code(words.command(meeting.id, facts.today))]),
  ]
}

/** The talk of chair and supporter before a meeting as a checklist: matters, guests, what is arranged (MEET-09). */
export const prepareDoc = (facts: Facts, meeting: Entry<'meeting'>, lang: Lang): Doc => {
  const view = agendaNow(facts, occasionOf(facts, meeting), lang)
  const prepared: Prepared = { facts, meeting, view, lang }
  const words = careWordsOf(lang).before
  return page(facts, words.title(meetingName(facts, meeting, lang), meeting.data.date), lang, [
    paragraph(emphasis(words.intro)),
    ...status(prepared),
    ...matters(prepared),
    ...themes(prepared),
    ...guests(prepared),
    ...ready(prepared),
  ])
}
