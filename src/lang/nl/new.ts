import type { Words } from '../words.ts'

// The word for a value, as the description of a closed list gives it: `opened (vacature open)`.
const wordIn = (description: string, value: string): string =>
  new RegExp(`(?:^|[ ,])${value} \\(([^)]*)\\)`).exec(description)?.[1] ?? value

/** Words of making a record. */
export const newWords = {
  optional: '(mag weg)',
  head: (kind: string) =>
    `Een nieuw stuk: ${kind}. Achter elk hekje staat uitleg of een voorbeeld. Haal het hekje weg voor wat u wilt gebruiken.`,
  template: (kind: string) => `Sjabloon: ${kind}`,
  made: (kind: string, id: string) => `Nieuw: ${kind} ${id}`,
  id: 'Onder welk kenmerk?',
  noId: (found: string) => `‘${found}’ kan geen kenmerk zijn. Gebruik kleine letters, cijfers en streepjes.`,
  notAccepted: (found: string) => `‘${found}’ past hier niet. Typ het opnieuw.`,
  choice: wordIn,
} as const

export type NewWords = Words<typeof newWords>
