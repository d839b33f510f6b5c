import * as z from 'zod'
import { day, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { incomingKinds } from '../../../schemas/vocabulary/advice.ts'
import { levels } from '../../../schemas/vocabulary/people.ts'
import { importKinds } from '../../domain/inbox/expected.ts'
import { inboxWords as english } from '../../lang/en/inbox.ts'
import { inboxWords as dutch } from '../../lang/nl/inbox.ts'
import { keyMeant, spoken } from '../registers/spoken.ts'

const kindsSaid = {
  keys: importKinds,
  word: (key: (typeof importKinds)[number], lang: 'nl' | 'en') => (lang === 'nl' ? dutch : english).as[key],
}

const as = z
  .preprocess(
    said => (typeof said === 'string' ? (keyMeant(kindsSaid, said) ?? said) : said),
    z.enum(importKinds),
  )
  .meta({
    nl: 'als wat: adviesaanvraag, reactie, advies, verslag of stuk',
    en: 'as what: request, response, advice, minutes or paper',
  })

/** Options of `import`. */
export const importOptions = z.object({
  as: as.optional(),
  advice: optional(text, 'bij welk advies', 'of which advice'),
  meeting: optional(text, 'bij welk overleg', 'of which meeting'),
  date: optional(
    day,
    'dag van ontvangst; anders die van de e-mail, anders vandaag',
    'day of receipt; else that of the mail, else today',
  ),
  title: optional(text, 'titel; anders die van het bestand', 'title; else that of the file'),
  from: optional(text, 'van wie het komt', 'who it is from'),
  kind: spoken(incomingKinds)
    .meta({
      nl: 'bij een stuk de soort, zoals uitnodiging; anders informatie',
      en: 'of a paper its kind, such as invitation; else information',
    })
    .optional(),
  incoming: optional(
    text,
    'het ingekomen stuk dat al op de lijst staat',
    'the incoming paper that is on the list already',
  ),
  visibility: spoken(levels)
    .meta({ nl: 'wie het origineel mag zien', en: 'who may see the original' })
    .optional(),
  withoutText: optional(yesNo, 'bewaar alleen het origineel', 'keep the original only'),
  keepMail: optional(
    yesNo,
    'bewaar ook de e-mail zelf, met de adressen erin',
    'keep the mail itself too, with the addresses in it',
  ),
  replace: optional(yesNo, 'vervang de tekst die er al staat', 'replace the text that is there'),
})
export type ImportOptions = z.output<typeof importOptions>
