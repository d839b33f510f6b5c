import { livesOf } from '../../domain/advice/lives.ts'
import type { Entry } from '../../model/model.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly id: string; readonly number: string | null; readonly other: string | null }

/** ADV-29, design section 3: the folder of a dossier is YEAR-NN-SLUG, each number once. */
export const adviceDossierNumber = rule<Say>({
  id: 'advice-dossier-number',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-29'],
  chapter: besideAdvice,
  title: {
    nl: 'Elk adviesdossier heeft een eigen nummer van het jaar',
    en: 'Every advice file has a number of the year of its own',
  },
  why: {
    nl: 'Aan het nummer herkennen mensen een dossier, ook voordat het advies is verstuurd.',
    en: 'By the number people know a file, before the advice is sent too.',
  },
  fix: {
    nl: 'Geef de map een nummer van dat jaar dat vrij is: JAAR-NN-onderwerp. Is er al iets verstuurd of verwijst een ander bestand ernaar, pas die verwijzing dan mee aan.',
    en: 'Give the folder a number of that year that is free: YEAR-NN-subject. If something was sent or another file refers to it, change that reference too.',
  },
  message: {
    nl: ({ id, number, other }) =>
      other === null
        ? `De map ${id} begint niet met een jaar en een nummer, zoals 2026-03.`
        : `Dossiernummer ${number} is ook van ${other}.`,
    en: ({ id, number, other }) =>
      other === null
        ? `The folder ${id} does not begin with a year and a number, such as 2026-03.`
        : `File number ${number} belongs to ${other} too.`,
  },
  *check(facts) {
    const seen = new Map<string, Entry<'advice'>>()
    for (const { entry } of livesOf(facts)) {
      const number = /^(?:19|20)\d\d-\d{2,3}(?=-)/.exec(entry.id)?.[0] ?? null
      const first = number === null ? undefined : seen.get(number)
      if (number !== null && first === undefined) {
        seen.set(number, entry)
        continue
      }
      yield {
        in: entry,
        ...(first !== undefined && { also: [{ in: first }] }),
        say: { id: entry.id, number, other: first?.id ?? null },
      }
    }
  },
})
