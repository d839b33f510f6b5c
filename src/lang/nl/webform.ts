import type { Words } from '../words.ts'

/** Words of the form with which a member proposes something in a browser. */
export const webformWords = {
  title: 'Iets voorstellen aan de raad',
  prose: 'Toelichting',
  itemTitle: 'Wat wilt u bespreken?',
  apologyTitle: 'Voor welk overleg meldt u zich af?',
  apologyStart: 'Afmelding voor het overleg van ',
  form: {
    signal: {
      label: 'Signalen',
      one: 'signaal',
      about: 'Wat u in de gemeente ziet gebeuren. Schrijf geen namen of andere gegevens van mensen op.',
    },
    item: {
      label: 'Agendapunten',
      one: 'agendapunt',
      about: 'Wat u in een overleg wilt bespreken. Het komt op de lijst van ingekomen stukken.',
    },
    apology: {
      label: 'Afmeldingen',
      one: 'afmelding',
      about: 'Dat u er niet bij bent. Een reden is niet nodig.',
    },
  },
  how: {
    files: 'Zet deze drie bestanden in één map op een plek die alleen leden kunnen openen:',
    config: 'config.yml: wat hier staat',
    page: 'index.html: maak die met --format page',
    program: 'decap-cms.js: uit het pakket decap-cms 3, map dist, met de bestanden ernaast',
    access:
      'Wie het formulier gebruikt, logt in bij de opslagplaats van het archief en moet daar mogen schrijven. Het formulier maakt alleen nieuwe stukken.',
  },
} as const

export type WebformWords = Words<typeof webformWords>
