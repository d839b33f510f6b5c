import * as z from 'zod'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { adviceText } from '../../documents/advice/advice-text.ts'
import { coverLetter, forwardNote } from '../../documents/advice/cover.ts'
import { type About, aboutAdvice } from '../../documents/advice/letters.ts'
import { oralReport } from '../../documents/advice/oral-report.ts'
import { canRemind, reminderLetter } from '../../documents/advice/reminder.ts'
import { requestForm } from '../../documents/advice/request-form.ts'
import { replay } from '../../domain/advice/replay.ts'
import { issuedOn } from '../../domain/advice/rounds.ts'
import { letterKindWords as english } from '../../lang/en/advice-letters.ts'
import { letterKindWords as dutch, type LetterKind } from '../../lang/nl/advice-letters.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import type { Doc } from '../../tree/tree.ts'
import { command } from '../command.ts'
import { ADVICE_ARG, adviceNamed, spokenKey } from './named.ts'
import { ADVICE_READS } from './reads.ts'

const KINDS = Object.keys(dutch) as LetterKind[]

/** The kind of letter that a user names, in either language. */
export const letterNamed = (said: string): LetterKind | undefined => spokenKey(said, KINDS, dutch, english)

const letters: { readonly [K in LetterKind]: (about: About) => Doc } = {
  request_form: ({ facts, life, lang }) => requestForm(facts, life, lang),
  advice: adviceText,
  cover: coverLetter,
  forward: forwardNote,
  reminder: reminderLetter,
  report: oralReport,
}

// A letter that would say what is not so is not written.
const fits: { readonly [K in LetterKind]: (about: About) => boolean } = {
  request_form: ({ life }) => life.way === 'requested',
  advice: ({ life }) => life.way !== 'oral',
  cover: ({ life }) => life.way !== 'oral',
  forward: ({ life }) => issuedOn(life) !== null,
  reminder: canRemind,
  report: ({ life }) => life.way === 'oral',
}

/** What is said of a kind of letter that there is not. */
export const unknownLetter = (said: string, lang: Lang): Refusal =>
  new Refusal('advice-unknown-letter', {
    found: said,
    allowed: KINDS.map(kind => slug((lang === 'nl' ? dutch : english)[kind])),
  })

/** A letter of this kind about an advice; refuses one that would say what is not so. */
export const letterAbout = (kind: LetterKind, about: About, said: string): Doc => {
  if (!fits[kind](about))
    throw new Refusal('advice-letter-unfit', { kind: said, advice: about.life.entry.id })
  return letters[kind](about)
}

/** The letters and forms around an advice, filled in as far as the archive knows. */
export const adviceLetter = command({
  options: z.object({}),
  args: [
    {
      ...ADVICE_ARG,
      about: {
        nl: 'kenmerk van het advies of een deel ervan; bij een leeg aanvraagformulier niet nodig',
        en: 'id of the advice or a part of it; not needed for an empty request form',
      },
    },
    {
      name: { nl: 'SOORT', en: 'KIND' },
      about: {
        nl: 'aanvraagformulier, advies, aanbiedingsbrief, doorzendbrief, herinnering of verslag',
        en: 'request-form, advice, covering-letter, forwarding-note, reminder or report',
      },
      required: false,
    },
  ],
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [first = '', second] }) => {
    const kind = letterNamed(second ?? first)
    if (kind === undefined) throw unknownLetter(second ?? first, lang)
    if (second === undefined) {
      if (kind !== 'request_form') throw new Refusal('advice-letter-needs', { kind: first })
      return { doc: requestForm(facts, null, lang), data: { kind, advice: null } }
    }
    const about = aboutAdvice(facts, replay(facts, adviceNamed(facts, first)), lang)
    return { doc: letterAbout(kind, about, second), data: { kind, advice: about.life.entry.id } }
  },
})
