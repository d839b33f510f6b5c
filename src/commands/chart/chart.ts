import * as z from 'zod'
import type { KindName } from '../../../schemas/kinds.ts'
import { day, optional, yesNo } from '../../../schemas/scalars.ts'
import { chartData, chartDoc, chartDrawing } from '../../documents/chart/chart.ts'
import { type Chart, clientChart, councilChart } from '../../domain/people/chart.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type Command, command } from '../command.ts'

const READS: readonly KindName[] = ['member', 'person', 'workgroup']

const chartCommand = (make: (facts: Facts, day: Day) => Chart): Command =>
  command({
    options: z.object({
      on: optional(day, 'zoals het was of is op deze dag', 'as it was or is on this day'),
      public: optional(
        yesNo,
        'zonder namen van wie geen toestemming gaf',
        'without names of those who did not consent',
      ),
    }),
    reads: READS,
    archive: 'whole',
    formats: ['svg'],
    run: ({ facts, lang, options }) => {
      const chart = make(facts, options.on ?? facts.today)
      const shown = { lang, public: options.public === true }
      return {
        doc: chartDoc(facts, chart, shown),
        data: chartData(facts, chart, shown),
        texts: { svg: () => `${chartDrawing(facts, chart, lang)}\n` },
      }
    },
  })

/** The organisation chart of the council. */
export const chartCouncil = chartCommand(councilChart)

/** The organisation chart of the client consultation. */
export const chartClients = chartCommand(clientChart)
