import * as b from '../../src/tree/build.ts'
import type { Block, Doc } from '../../src/tree/tree.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><title>Leden</title>' +
  '<rect x="10" y="20" width="40" height="70" fill="#0b4f8a"/><text x="10" y="98">2026 &amp; later</text></svg>'

const dutch: readonly Block[] = [
  b.pairs([
    ['Datum en tijd', '12 maart 2026, 19.30 uur'],
    [
      'Plaats',
      ['Gemeentehuis, ', b.strong('raadzaal'), '. De ingang is aan de achterzijde, bij de fietsenstalling.'],
    ],
    ['Aanwezig met kennisgeving vooraf aan de secretaris', 'Fatima el Amrani, Jan de Vries'],
  ]),
  b.note('warning', [b.paragraph('De adviestermijn loopt af op 2 april 2026. Dat is over 21 dagen.')]),
  b.heading(2, 'Agendapunten', 'punten'),
  {
    tag: 'list',
    ordered: true,
    items: [
      { label: '1', blocks: [b.paragraph('Opening')] },
      {
        label: '1a',
        blocks: [
          b.paragraph([
            b.strong('Vaststellen van het verslag'),
            ' van de vergadering van 12 februari 2026, met de wijzigingen van het Cliëntenoverleg.',
          ]),
          b.paragraph(['Reden: ', b.emphasis('het verslag is nog niet vastgesteld'), '.']),
          b.bullets(['Bladzijde 2, tweede alinea', 'Bladzijde 3, de actielijst']),
        ],
      },
      { label: '10', blocks: [b.paragraph('Rondvraag')] },
    ],
  },
  b.heading(3, ['Besluiten van ', b.code('2026-07')]),
  b.numbered(['Het advies over de Wmo wordt verstuurd.', 'De penningmeester betaalt de onkostenvergoeding.']),
  {
    tag: 'list',
    ordered: true,
    items: [3, 4].map(n => ({ label: String(n), blocks: [b.paragraph(`Besluit ${n}.`)] })),
  },
  b.bullets(['Eerst', { blocks: [b.paragraph('Daarna'), b.numbered(['stap een', 'stap twee'])] }]),
  b.bullets(['Een nieuwe lijst, los van de vorige']),
  b.table(
    'Open acties',
    ['Nr', 'Wat', 'Wie', { head: 'Bedrag', align: 'right' }, 'Uiterlijk'],
    [
      [
        '1',
        'De wethouder vragen wanneer de reactie op het advies over vervoer naar de dagbesteding komt',
        'Jan de Vries',
        b.figure('f1', '€ 1.275,00'),
        '12-03-2026',
      ],
      [
        '2',
        [b.link('https://voorbeeld.nl/wmo', 'Verordening'), ' lezen'],
        'Fatima el Amrani',
        '€ 5,00',
        '01-04-2026',
      ],
    ],
    { rowHeads: true },
  ),
  b.note('info', [b.paragraph('Dit stuk is alleen voor leden.'), b.bullets(['niet doorsturen'])]),
  b.note('error', [b.paragraph('Er ontbreekt een bijlage.')]),
  b.quote([b.paragraph('Wij nemen uw aanbeveling over.'), b.quote([b.paragraph('Met dank.')])]),
  b.verbatim('3 │ sent: 2026-01-15\n  │       ^^^^^^^^^^'),
  b.drawing(svg, 'Staafdiagram. Het aantal leden is 13 in 2026.', 'Aantal leden per jaar'),
  b.rule,
  b.heading(4, 'Formulier'),
  b.paragraph([b.tick(true), ' aanwezig ', b.tick(), ' afwezig, naam: ', b.blank(24)]),
  b.room(2),
  b.paragraph([
    'Vragen? Mail ',
    b.link('mailto:info@voorbeeld.nl', 'info@voorbeeld.nl'),
    ' of ga naar de ',
    b.link('#punten', 'agendapunten'),
    '.',
  ]),
]

const english: readonly Block[] = [
  b.heading(1, 'Annual report 2025'),
  b.pairs([['Council', 'Residents’ council of Example']]),
  b.note('info', [b.paragraph('This report is public.')]),
  b.note('warning', [b.paragraph('Two answers are still open.')]),
  b.note('error', [b.paragraph('One figure cannot be recomputed.')]),
  b.heading(2, 'Recommendations'),
  b.table(
    'Recommendations per year',
    ['Year', { head: 'Issued', align: 'right' }],
    [['2025', b.figure('f2', '31')]],
  ),
  b.numbered([
    ['Adopted: ', b.strong('20')],
    ['Open: ', b.emphasis('11')],
  ]),
  { tag: 'list', ordered: true, items: [{ label: '3a', blocks: [b.paragraph('Own label')] }] },
  b.bullets(['Signals', 'Contacts']),
  b.quote([b.paragraph('We thank the council.')]),
  b.verbatim('2024  ████████\n2025  ██████████'),
  b.drawing(svg, 'Bar chart. 31 recommendations in 2025.', 'Recommendations'),
  b.paragraph([
    'See ',
    b.link('https://example.org/report', 'the site'),
    ' or run ',
    b.code('ipr report annual'),
    '.',
  ]),
  b.heading(3, 'Form'),
  b.heading(4, 'Your opinion'),
  b.paragraph([b.tick(), ' yes ', b.tick(true), ' no, because ', b.blank(12)]),
  b.room(1),
  b.rule,
]

/** A document in which every block and every inline occurs. */
export const everything: Record<Doc['lang'], Doc> = {
  nl: {
    title: 'Agenda vergadering van 12 maart 2026',
    lang: 'nl',
    council: 'Inwonersparticipatieraad Voorbeeld',
    day: '2026-03-12',
    blocks: dutch,
  },
  en: {
    title: 'Annual report 2025',
    lang: 'en',
    council: 'Residents’ council of Example',
    day: '2026-02-01',
    blocks: english,
  },
}
