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
    nl: 'Geef de map een vrij nummer van dat jaar, zoals 2026-03-onderwerp. Verwijst een ander bestand naar deze map, pas dat dan ook aan.',
    en: 'Give the folder a free number of that year, such as 2026-03-subject. If another file refers to this folder, change that too.',
  },
  message: {
    nl: ({ id, number, other }) =>
      other === null
        ? `De map ‘${id}’ begint niet met een jaar en een nummer, zoals 2026-03.`
        : `Het nummer ${number} is ook van een ander dossier: ‘${other}’.`,
    en: ({ id, number, other }) =>
      other === null
        ? `The folder ‘${id}’ does not begin with a year and a number, such as 2026-03.`
        : `The number ${number} belongs to another file too: ‘${other}’.`,
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
