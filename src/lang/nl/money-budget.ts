import type { Basis } from '../../domain/money/budget.ts'
import type { MoneyDate } from '../../domain/money/dates.ts'
import type { Scenario } from '../../domain/money/scenarios.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the budget and of the supporter's hours. */
export const budgetWords = {
  title: (year: number) => `Begroting ${year}`,
  asOf: (day: Day) => `Stand op ${longDay(day, 'nl')}.`,
  caption: 'Begroot, uitgegeven en verwacht',
  columns: {
    line: 'Post',
    budgeted: 'Begroot',
    spent: 'Uitgegeven',
    committed: 'Toegezegd',
    expected: 'Verwacht',
    left: 'Over',
    members: 'Leden',
    total: 'Vergoedingen',
    against: 'Over op de post',
    scenario: 'Aantal leden',
    date: 'Datum',
    what: 'Waarvoor',
    amount: 'Bedrag',
    key: 'Kenmerk',
    planned: 'Gepland',
    source: 'Waar het staat',
  },
  total: 'Totaal',
  notBudgeted: 'geen',
  how: 'Hoe de verwachting tot stand komt:',
  basis: {
    allowances: (lines: readonly string[]) =>
      `${listed(lines, 'nl')}: wat de vergoedingen over het hele jaar zijn volgens ipr vergoeding. Wie minder wil of afziet, is hier niet afgetrokken.`,
    assignment: (lines: readonly string[]) => `${listed(lines, 'nl')}: wat de opdracht voor dit jaar geeft.`,
    contract: (lines: readonly string[]) =>
      `${listed(lines, 'nl')}: het begrote bedrag, want de kosten staan in een overeenkomst van de gemeente.`,
    known: (lines: readonly string[]) => `${listed(lines, 'nl')}: wat is uitgegeven, toegezegd of gepland.`,
  } satisfies { readonly [B in Basis]: (lines: readonly string[]) => string },
  over: (line: string, expected: string, budgeted: string, amount: string) =>
    `Verwacht is ${expected} voor ${line}. Begroot is ${budgeted}. Dat is ${amount} te weinig.`,
  overNow: (line: string, spent: string, budgeted: string) =>
    `Aan ${line} is ${spent} uitgegeven. Begroot was ${budgeted}.`,
  unbudgeted: (line: string, amount: string) =>
    `Voor ${line} is ${amount} verwacht of uitgegeven. Er staat geen post in de begroting.`,
  scenariosCaption: 'Onkostenvergoedingen bij een ander aantal leden',
  scenario: {
    current: 'zoals nu vaststaat',
    min: 'het minimum',
    max: 'het maximum',
  } satisfies { readonly [K in Scenario['kind']]: string },
  scenariosHow: 'Gerekend met het aandeel van een gewoon lid, vanaf de eerste dag van de volgende maand.',
  dates: 'Data',
  date: {
    subsidy: (on: Day, amount: string, done: Day | null, conditions: string | null) =>
      `Subsidie van ${amount}: ${done === null ? `verantwoorden uiterlijk ${longDay(on, 'nl')}` : `verantwoord op ${longDay(done, 'nl')}`}.${conditions === null ? '' : ` Voorwaarden: ${conditions}`}`,
    request: (on: Day) => `Begroting van volgend jaar: indienen uiterlijk ${longDay(on, 'nl')}.`,
    account: (on: Day) => `Uitgaven van vorig jaar: verantwoorden uiterlijk ${longDay(on, 'nl')}.`,
  } satisfies {
    readonly [W in MoneyDate['what']]: (
      on: Day,
      amount: string,
      done: Day | null,
      conditions: string | null,
    ) => string
  },
  trainings: (count: number) =>
    count === 1
      ? 'Er komt nog 1 scholing van een trekker. Houd daarvoor geld over op de post scholing.'
      : `Er komen nog ${count} scholingen van trekkers. Houd daarvoor geld over op de post scholing.`,
  chart: {
    caption: 'Begroot, uitgegeven en verwacht per post',
    alt: 'Staafdiagram. Per post staan drie staven onder elkaar: begroot, uitgegeven en verwacht. De bedragen staan in de tabel.',
  },
  journal: {
    opening: (year: number) => `Begroting ${year}`,
    head: (council: string, year: number, day: Day) =>
      `Begroting en uitgaven ${year} van ${council}, stand op ${longDay(day, 'nl')}`,
    granted: 'toegekend',
    budget: 'begroting',
    expenses: 'uitgaven',
    note: 'Elke boeking telt op tot nul. Een uitroepteken: nog niet betaald.',
  },
  hoursTitle: (year: number) => `Uren van de ondersteuner ${year}`,
  hours: {
    agreed: 'Afgesproken',
    perWeek: (hours: string, year: string) => `gemiddeld ${hours} uur per week, ${year} uur over het jaar`,
    noNorm: 'geen aantal uren',
    untilNow: 'Afgesproken tot nu',
    worked: 'Gewerkt',
    mean: 'Gemiddeld',
    ofHours: (hours: string) => `${hours} uur`,
    aWeek: (hours: string) => `${hours} uur per week`,
    margin: 'Marge',
    standing: {
      within: (margin: string) => `Dat past binnen de marge van ${margin}.`,
      above: (margin: string) =>
        `Dat is meer dan afgesproken, ook met de marge van ${margin}. Bespreek de takenlijst met de ondersteuner.`,
      below: (margin: string) =>
        `Dat is minder dan afgesproken, ook met de marge van ${margin}. Vraag of alle uren zijn genoteerd.`,
    },
    caption: 'Per maand',
    columns: ['Maand', 'Weken', 'Gewerkt', 'Afgesproken', 'Verschil'],
    tasksCaption: 'Waaraan',
    taskColumns: ['Werk', 'Uren'],
    noTask: 'niet genoteerd',
    total: 'Totaal',
    nothing: 'Er zijn nog geen uren genoteerd.',
    chart: {
      caption: 'Gewerkte en afgesproken uren per maand',
      alt: 'Staafdiagram. Per maand staan twee staven: gewerkt en afgesproken. De uren staan in de tabel.',
    },
  },
}
export type BudgetWords = Words<typeof budgetWords>
