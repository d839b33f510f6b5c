import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { formDoc, formText, formWordsOf } from '../../documents/inbox/form.ts'
import { type FormName, formNames } from '../../domain/inbox/sheet.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { keyMeant } from '../registers/spoken.ts'
import { forms } from './forms/index.ts'
import { REPLY_READS } from './reads.ts'

const named = { keys: formNames, word: (key: FormName, lang: Lang) => formWordsOf(lang).names[key] }

const formNamed = (said: string, lang: Lang): FormName => {
  const found = keyMeant(named, said)
  if (found) return found
  throw new Refusal('form-unknown', { found: said, allowed: formNames.map(key => named.word(key, lang)) })
}

/** Makes a form that someone fills in and sends back; `replies` reads it. */
export const form = command({
  options: z.object({ for: optional(text, 'voor wie het is', 'whom it is for') }),
  args: [
    {
      name: { nl: 'FORMULIER', en: 'FORM' },
      about: {
        nl: 'afmelding, meedenken, acties, werkgroepverslag, beleidsstukken, aanwezigheid of agendapunt',
        en: 'apology, help, actions, workgroup, papers, presence or item',
      },
      required: true,
    },
    {
      name: { nl: 'WAAROVER', en: 'ABOUT' },
      about: {
        nl: 'het overleg, het advies, de werkgroep of het jaar',
        en: 'the meeting, the advice, the workgroup or the year',
      },
      required: false,
    },
  ],
  reads: REPLY_READS,
  archive: 'whole',
  formats: ['mail'],
  run: ({ facts, lang, options, args: [said = '', about] }) => {
    const sheet = forms[formNamed(said, lang)].sheet({ facts, about, person: options.for, lang })
    return {
      doc: formDoc(facts, sheet, lang),
      data: sheet,
      texts: { mail: () => formText(sheet, lang) },
    }
  },
})
