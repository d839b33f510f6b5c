import { clocks, reactionDueFrom } from '../../domain/advice/clocks.ts'
import { nextNumber } from '../../domain/advice/numbers.ts'
import { term } from '../../domain/advice/terms.ts'
import { bullets, paragraph, quote, room } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { frameWordsOf, letterDoc, toCollege } from './letter.ts'
import { type About, dayText, paragraphs, sentNumber, subjectOf } from './letters.ts'

/** The letter with which an advice goes to the College: what comes, and what is asked by when (ADV-13 to 16). */
export const coverLetter = (about: About): Doc => {
  const { facts, life, lang, words } = about
  const { recommendations, request } = life.entry.data
  const own = words.cover
  const number = sentNumber(about) ?? nextNumber(facts, facts.today)
  const running = clocks(facts, life)
  const answer = running.get('reaction')?.deadline.due ?? reactionDueFrom(facts, facts.today)
  const pass =
    running.get('to_council')?.deadline.due ??
    term(facts, { days: 'advice.to_council_days' }, facts.today, {})?.due
  const council = dayText(about, request?.council_date)
  return letterDoc(
    facts,
    {
      subject: own.subject(number, subjectOf(about)),
      to: toCollege(facts, lang),
      lines: [[frameWordsOf(lang).annexes, words.annex(subjectOf(about))]],
      greeting: words.college,
      blocks: [
        ...paragraphs(own.here(subjectOf(about), recommendations.length), own.ask),
        bullets([
          own.answer(dayText(about, answer)),
          own.pass(dayText(about, pass)),
          ...(council === null ? [] : [own.attach(council)]),
        ]),
        ...paragraphs(own.talk),
      ],
      signer: 'chair',
      outside: true,
    },
    lang,
  )
}

/** The note with which a question of the municipal council goes to the College, who answers it (ADV-25). */
export const forwardNote = (about: About): Doc => {
  const { facts, life, lang, words } = about
  const own = words.forward
  const question = life.steps.findLast(({ event }) => event.event === 'council_question')
  const text = question?.event.note
  return letterDoc(
    facts,
    {
      subject: own.subject(subjectOf(about)),
      to: toCollege(facts, lang),
      greeting: words.college,
      blocks: [
        ...paragraphs(own.asked(dayText(about, question?.day), sentNumber(about)), own.question),
        text === undefined ? room(4) : quote([paragraph(text)]),
        ...paragraphs(own.yours, own.reply, own.inform),
      ],
      signer: 'chair',
      outside: true,
    },
    lang,
  )
}
