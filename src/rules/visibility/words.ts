import type { Level } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'

type Words = { readonly [V in Level]: { readonly [L in Lang]: string } }

/** For whom a file of a level is, after `Dit bestand is`. */
export const meantFor: Words = {
  public: { nl: 'voor iedereen', en: 'for everyone' },
  shared: { nl: 'alleen voor leden en de gemeente', en: 'for members and the municipality only' },
  members: { nl: 'alleen voor leden', en: 'for members only' },
  cc: { nl: 'alleen voor het Cliëntenoverleg', en: 'for the client consultation only' },
  board: {
    nl: 'alleen voor de bestuurskern: voorzitter, ondersteuner en penningmeester',
    en: 'for the board core only: chair, supporter and treasurer',
  },
  restricted: { nl: 'alleen voor de voorzitter', en: 'for the chair only' },
}

/** Who can open what lies in a repository of a level, after `daar`. */
export const openTo: Words = {
  public: { nl: 'kan iedereen bij', en: 'everyone' },
  shared: { nl: 'kunnen alle leden en de gemeente bij', en: 'all members and the municipality' },
  members: { nl: 'kunnen alle leden bij', en: 'all members' },
  cc: { nl: 'kan het Cliëntenoverleg bij', en: 'the client consultation' },
  board: { nl: 'kan de bestuurskern bij', en: 'the board core' },
  restricted: { nl: 'kan de voorzitter bij', en: 'the chair' },
}
