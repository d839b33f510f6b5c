import { answers } from '../../../schemas/vocabulary/advice.ts'
import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { clocks } from '../../domain/advice/clocks.ts'
import { currentRound, lastOf } from '../../domain/advice/rounds.ts'
import { nameOf } from '../../domain/names.ts'
import { blank, heading, numbered, type Phrase, pairs, paragraph, room, strong } from '../../tree/build.ts'
import type { Block, Doc, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { type About, dayText, subjectOf } from './letters.ts'

const FIELD = 30

const head = (about: About): Block => {
  const { facts, life, lang, words } = about
  const own = words.report
  const given = lastOf(currentRound(life), 'given') ?? lastOf(currentRound(life), 'scheduled')
  const kind = given?.meeting?.data.kind
  const due = dayText(about, clocks(facts, life).get('report')?.deadline.due)
  const day = given?.event.event === 'given' ? given.day : given?.meeting?.data.date
  const lines: readonly (readonly [string, Phrase])[] = [
    [own.given, dayText(about, day) ?? blank(FIELD)],
    [own.meeting, kind === undefined ? blank(FIELD) : meetingKinds.word(kind, lang)],
    [own.present, blank(FIELD)],
    ...(due === null ? [] : [[own.due, due] as const]),
  ]
  return pairs(lines)
}

const items = ({ life, lang, words }: About): readonly ListItem[] =>
  life.entry.data.recommendations.map(({ n, text, answer }) => ({
    label: String(n),
    blocks: [
      paragraph(strong(text)),
      ...(answer === undefined
        ? [paragraph(words.report.answered), room(2)]
        : [
            paragraph(
              `${words.report.answered} ${answers.word(answer.class, lang)}${answer.reason === undefined ? '' : `. ${answer.reason}`}`,
            ),
          ]),
    ],
  }))

const checked = ({ facts, life, words }: About): readonly Block[] => {
  const reported = lastOf(currentRound(life), 'reported')?.event
  const by = (id: string | undefined): Phrase => (id === undefined ? blank(FIELD) : nameOf(facts, id))
  const [council, municipality] =
    reported?.event === 'reported'
      ? [reported.checked_by_council, reported.checked_by_municipality]
      : [undefined, undefined]
  const line = (label: string, who: Phrase): Block =>
    paragraph([`${label} `, ...(Array.isArray(who) ? who : [who]), `${words.report.date} `, blank(15)])
  return [
    heading(2, words.report.checked),
    line(words.report.council(facts.model.council.data.council.short_name), by(council)),
    line(words.report.municipality, by(municipality)),
  ]
}

/** The report of an oral advice: what was said, what was answered, and who of both sides checked it (ADV-24). */
export const oralReport = (about: About): Doc => {
  const { facts, life, lang, words } = about
  const list = items(about)
  return page(facts, words.report.title(subjectOf(about)), lang, [
    head(about),
    heading(2, words.report.said),
    list.length === 0 ? room(6) : numbered(list),
    heading(2, words.report.agreed),
    life.entry.data.use === undefined ? room(4) : paragraph(life.entry.data.use),
    ...checked(about),
  ])
}
