import { clocks } from '../../domain/advice/clocks.ts'
import { positionsOf } from '../../domain/advice/ledger.ts'
import { currentRound, lastOf } from '../../domain/advice/rounds.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { daysBetween } from '../../model/day.ts'
import { bullets, numbered, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { frameWordsOf, letterDoc, recipient } from './letter.ts'
import { type About, dayText, paragraphs, sentNumber, subjectOf } from './letters.ts'

const UNCLEAR: ReadonlySet<string> = new Set(['no_answer', 'later', 'hollow', 'unanswered'])

/** True when the College still owes something on a sent advice: its reaction, or a clear answer. */
export const canRemind = ({ life }: About): boolean =>
  lastOf(currentRound(life), 'sent') !== undefined &&
  (life.state === 'sent' || positionsOf(life).some(({ why }) => UNCLEAR.has(why)))

const awaited = (about: About): readonly Block[] => {
  const { facts, life, words } = about
  const own = words.reminder
  const due = clocks(facts, life).get('reaction')?.deadline.due
  if (due === undefined) return []
  const left = daysBetween(facts.today, due)
  const text = dayText(about, due) ?? ''
  return [paragraph(left < 0 ? own.late(text, -left) : own.soon(text, left))]
}

const unanswered = (about: About): readonly Block[] => {
  const { life, words } = about
  const reacted = lastOf(currentRound(life), 'reacted')?.day
  const open = positionsOf(life).filter(({ why }) => UNCLEAR.has(why))
  if (reacted == null || open.length === 0) return []
  return [
    paragraph(words.reminder.partial(dayText(about, reacted) ?? '')),
    numbered(
      open.map(({ recommendation }) => ({
        label: String(recommendation.n),
        blocks: [paragraph(recommendation.text)],
      })),
    ),
  ]
}

const log = (about: About): readonly Block[] => {
  const { life, words } = about
  const earlier = currentRound(life).filter(({ event }) => event.event === 'reminded')
  if (earlier.length === 0) return []
  return [paragraph(words.reminder.before), bullets(earlier.map(({ day }) => dayText(about, day) ?? ''))]
}

/** A reminder to the liaison, with the reminders that went before it (ADV-17, LIAI-07). */
export const reminderLetter = (about: About): Doc => {
  const { facts, life, lang, words } = about
  const own = words.reminder
  const sent = lastOf(currentRound(life), 'sent')?.day
  const council = life.entry.data.request?.council_date
  const ahead = council !== undefined && council >= facts.today ? dayText(about, council) : null
  const waiting = life.state === 'sent'
  return letterDoc(
    facts,
    {
      subject: own.subject(subjectOf(about)),
      to: recipient(facts, 'liaison', idsInRole(facts, facts.today, 'liaison')[0], lang),
      lines: waiting ? [[frameWordsOf(lang).annexes, own.annex]] : [],
      greeting: words.official,
      blocks: [
        ...paragraphs(own.sent(sentNumber(about), subjectOf(about), dayText(about, sent) ?? '')),
        ...(waiting ? awaited(about) : unanswered(about)),
        ...paragraphs(ahead === null ? null : own.council(ahead)),
        ...log(about),
        ...(waiting ? paragraphs(own.ask, own.proof) : paragraphs(own.askAnswers)),
      ],
      signer: 'supporter',
      outside: true,
    },
    lang,
  )
}
