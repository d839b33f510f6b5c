import type { Words } from '../words.ts'

/** The frame of a letter: what stands above and below it. */
export const letterFrameWords = {
  from: 'Van',
  to: 'Aan',
  date: 'Datum',
  subject: 'Onderwerp',
  reference: 'Kenmerk',
  annexes: 'Bijlagen',
  closing: 'Met vriendelijke groet,',
  behalf: (council: string) => `namens de ${council}`,
  role: {
    chair: 'voorzitter',
    supporter: 'onafhankelijk ondersteuner',
  },
  college: (municipality: string) => `het College van B&W van ${municipality}`,
  liaison: 'de verbindingsmedewerker',
  officer: 'de beleidsmedewerker',
}
export type LetterFrameWords = Words<typeof letterFrameWords>
