import type { CommandRow } from '../command.ts'

/** The organisation charts. */
export const chartRows: readonly CommandRow[] = [
  {
    name: 'chart council',
    dutch: 'schema raad',
    about: {
      nl: 'toon het organisatieschema van de raad',
      en: 'show the organisation chart of the council',
    },
    examples: ['ipr schema raad', 'ipr schema raad --public --format html -o schema.html'],
    load: () => import('./chart.ts').then(m => m.chartCouncil),
  },
  {
    name: 'chart cc',
    dutch: 'schema clientenoverleg',
    about: {
      nl: 'toon het organisatieschema van het Cliëntenoverleg',
      en: 'show the organisation chart of the client consultation',
    },
    examples: ['ipr schema clientenoverleg', 'ipr schema clientenoverleg --format svg -o schema.svg'],
    load: () => import('./chart.ts').then(m => m.chartClients),
  },
]
