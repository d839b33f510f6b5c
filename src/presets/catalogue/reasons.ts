import type { By, Reason } from './row.ts'

const missing = (nl: string, en: string, until?: By): Reason => ({
  nl: `Nog niet gebouwd: ${nl}.`,
  en: `Not built yet: ${en}.`,
  ...(until && { until }),
})

/** What several rows wait for. */
export const notYet = {
  selection: missing(
    'het selectieformulier en de voordracht',
    'the selection form and the nomination letter',
  ),
  start: missing(
    'de agenda van een startsessie',
    'the agenda of a start session',
    'vocabulary:start_workgroup_items',
  ),
  tasks: missing('de takenlijst van elke rol', 'the task list of each role', 'vocabulary:chair_tasks'),
  vacancy: missing('de vacaturetekst', 'the vacancy text', 'vocabulary:profile'),
} as const satisfies { readonly [name: string]: Reason }
