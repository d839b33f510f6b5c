import * as z from 'zod'
import { coverLetter } from '../../documents/advice/cover.ts'
import { deadlineAnnex } from '../../documents/advice/deadlines.ts'
import { type About, aboutAdvice } from '../../documents/advice/letters.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import { clocks } from '../../domain/advice/clocks.ts'
import { replay } from '../../domain/advice/replay.ts'
import { currentRound, decisionToIssue, issuedOn } from '../../domain/advice/rounds.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { papersOf } from '../../domain/sending/papers.ts'
import { versionOf } from '../../domain/sending/version.ts'
import { letterKindWords as english } from '../../lang/en/advice-letters.ts'
import { letterKindWords as dutch } from '../../lang/nl/advice-letters.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { heading } from '../../tree/build.ts'
import { letterAbout, letterNamed, unknownLetter } from '../advice/letter.ts'
import { ADVICE_ARG, adviceNamed } from '../advice/named.ts'
import { ADVICE_READS } from '../advice/reads.ts'
import { command } from '../command.ts'
import { asWord, distinctNames, type Enclosed } from './enclosed.ts'
import { adviceTextDoc, enclosedOf } from './papers.ts'
import { letterLang, type Parcel, sendingOptions } from './parcel.ts'
import { sendOutcome } from './send.ts'

const liaisons = (facts: Facts): readonly string[] => idsInRole(facts, facts.today, 'liaison')

const named = (facts: Facts, said: string): About =>
  aboutAdvice(facts, replay(facts, adviceNamed(facts, said)), letterLang(facts))

// An advice is of the council when the council has decided; before that it is a draft, and nobody else's business.
const refuseUndecided = ({ life }: About): void => {
  const { id } = life.entry
  if (life.way === 'oral') throw new Refusal('send-oral', { advice: id })
  const decided = decisionToIssue(currentRound(life)) !== undefined || issuedOn(life) !== null
  if (!decided) throw new Refusal('send-undecided', { advice: id })
}

const textOf = ({ facts, life }: About): Enclosed => {
  const entry = facts.model.get('advice-text', life.entry.id)
  if (!entry) throw new Refusal('send-no-text', { advice: life.entry.id })
  const doc = adviceTextDoc(facts, entry)
  return asWord(doc, sendingWordsOf(letterLang(facts)).advice.paper, {
    level: null,
    source: { path: entry.path, hash: versionOf(entry.source) },
  })
}

const adviceParcel = (about: About): Parcel => {
  const { facts, life } = about
  refuseUndecided(about)
  const words = sendingWordsOf(letterLang(facts))
  const letter = coverLetter(about)
  const text = textOf(about)
  const cover = asWord(letter, words.advice.cover)
  const originals = papersOf(facts, life.entry).map(paper => enclosedOf(facts, paper))
  const papers = distinctNames([cover, text, ...originals])
  return {
    slug: `${words.advice.paper}-${life.entry.id}`,
    what: letter.title,
    about: `advice:${life.entry.id}`,
    repository: life.entry.repository,
    to: liaisons(facts),
    toBody: words.advice.college,
    level: 'shared',
    personal: false,
    body: () => ({
      title: letter.title,
      intro: [words.advice.intro(words.advice.college, text.title)],
      blocks: [heading(2, words.advice.head), ...letter.blocks],
    }),
    enclosed: () => papers,
    drafts: [],
    next: words.advice.next(life.entry.id),
  }
}

const ADVICE_SENDING_READS = [...ADVICE_READS, 'outgoing'] as const

/** A decided advice with its covering letter, for the College by way of the liaison (ADV-13, ADV-14). */
export const sendAdvice = command({
  options: z.object(sendingOptions),
  args: [ADVICE_ARG],
  reads: ADVICE_SENDING_READS,
  archive: 'whole',
  fills: true,
  needs: { hashes: true },
  run: given => sendOutcome(given, adviceParcel(named(given.facts, given.args[0] ?? ''))),
})

const LETTERS: ReadonlySet<string> = new Set(['reminder', 'forward', 'report'])

const letterParcel = (about: About, said: string): Parcel => {
  const { facts, life } = about
  const lang = letterLang(facts)
  const kind = letterNamed(said)
  if (kind === undefined) throw unknownLetter(said, lang)
  if (!LETTERS.has(kind)) throw new Refusal('send-other-letter', { kind: said })
  const words = sendingWordsOf(lang)
  const letter = letterAbout(kind, about, said)
  const reaction = clocks(facts, life).get('reaction')
  const proof = kind === 'reminder' && life.state === 'sent' && reaction !== undefined
  const papers = [
    asWord(letter, words.letter.paper),
    ...(proof ? [asWord(deadlineAnnex(facts, life, [reaction], lang), words.letter.proof)] : []),
  ]
  return {
    slug: `${slug((lang === 'nl' ? dutch : english)[kind])}-${life.entry.id}`,
    what: letter.title,
    about: `advice:${life.entry.id}`,
    repository: life.entry.repository,
    to: liaisons(facts),
    toBody: kind === 'reminder' ? null : words.advice.college,
    level: 'shared',
    personal: false,
    body: () => ({ title: letter.title, intro: [], blocks: letter.blocks, isLetter: true }),
    enclosed: () => papers,
    drafts: [],
    next: kind === 'reminder' ? words.letter.next(life.entry.id) : null,
  }
}

/** A letter about an advice, to the liaison: a reminder, a question passed on, the report of an oral advice. */
export const sendLetter = command({
  options: z.object(sendingOptions),
  args: [
    ADVICE_ARG,
    {
      name: { nl: 'SOORT', en: 'KIND' },
      about: {
        nl: 'herinnering, doorzendbrief of verslag',
        en: 'reminder, forwarding-note or report',
      },
      required: true,
    },
  ],
  reads: ADVICE_SENDING_READS,
  archive: 'whole',
  fills: true,
  needs: { hashes: true },
  run: given => {
    const [advice = '', kind = ''] = given.args
    return sendOutcome(given, letterParcel(named(given.facts, advice), kind))
  },
})
