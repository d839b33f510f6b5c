import type { Words } from '../words.ts'

/** Words of what comes in from people: papers. */
export const inboxWords = {
  as: {
    request: 'adviesaanvraag',
    response: 'reactie van het College',
    advice: 'advies',
    minutes: 'verslag',
    paper: 'stuk',
  },
  fromCollege: 'College van B&W',
  fromMunicipality: (name: string) => `Gemeente ${name}`,
  newAdvice: 'een nieuw advies, waar nog geen dossier van is',
  askAs: 'Wat is dit?',
  askWhich: {
    request: 'Bij welk advies hoort deze aanvraag?',
    response: 'Op welk advies is dit de reactie?',
    advice: 'Welk advies is dit?',
    minutes: 'Van welk overleg is dit het verslag?',
  },
  askFrom: 'Van wie komt het?',
  askDate: (day: string) => `Op welke dag kwam het binnen? Enter is ${day}.`,
  row: {
    file: 'Bestand',
    as: 'Wat',
    advice: 'Advies',
    meeting: 'Overleg',
    incoming: 'Ingekomen stuk',
    from: 'Van',
    on: 'Datum',
    step: 'Stap',
    text: 'Tekst',
    originals: 'Bewaard',
  },
  none: 'niets',
  characters: (n: number) =>
    n === 0 ? 'niet overgenomen; alleen het origineel' : `overgenomen, ${n} tekens`,
  wasExpected:
    'Het archief verwachtte dit stuk. Klopt dat niet, zeg dan met --advice of --meeting waar het hoort.',
  leftOut: {
    pictures: 'Afbeeldingen staan alleen in het origineel.',
    comments: 'Opmerkingen in de kantlijn staan alleen in het origineel.',
    deletions:
      'Wat in het stuk als geschrapt was gemarkeerd, is weggelaten. Wat was toegevoegd, is overgenomen.',
    formulas: 'Formules zijn als gewone tekst overgenomen.',
  },
  mailLeft:
    'De e-mail zelf wordt niet bewaard, omdat er adressen in staan. Wel de tekst en de bijlagen. Met --keep-mail bewaart u ook de e-mail.',
  plan: {
    take: (as: string, title: string) => `‘${title}’ opnemen als ${as}`,
    keep: (title: string) => `Origineel ‘${title}’ bewaren`,
    text: (title: string) => `Tekst van ‘${title}’ overnemen`,
    file: (title: string) => `Dossier ‘${title}’ beginnen`,
  },
}
export type InboxWords = Words<typeof inboxWords>
