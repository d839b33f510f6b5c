import * as z from 'zod'
import { day, decisionNumber, id, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { adviceForms, channels, councilModes } from '../../../schemas/vocabulary/advice.ts'
import type { Said } from './step-said.ts'

/** Options that become keys of the event. */
const eventOptions = {
  on: optional(
    day,
    'dag waarop het gebeurde; zonder deze optie vandaag',
    'day on which it happened; without it today',
  ),
  by: optional(id, 'wie het deed', 'who did it'),
  meeting: optional(id, 'overleg, met kenmerk of datum', 'meeting, by id or date'),
  decision: optional(decisionNumber, 'nummer van het besluit', 'number of the decision'),
  number: optional(
    text,
    'openbaar nummer; zonder deze optie het volgende',
    'public number; without it the next',
  ),
  channel: optional(channels.schema, 'hoe het is verzonden', 'how it was sent'),
  incoming: optional(id, 'ingekomen stuk', 'incoming paper'),
  to: optional(id, 'aan wie', 'to whom'),
  until: optional(day, 'nieuwe uiterste datum', 'new due date'),
  reason: optional(text, 'reden', 'reason'),
  form: optional(adviceForms.schema, 'written (schriftelijk) of oral (mondeling)', 'written or oral'),
  body: optional(text, 'wie besloot', 'who decided'),
  adviceAttached: optional(
    yesNo,
    'het advies zit bij de raadsstukken',
    'the advice is with the council papers',
  ),
  responseAttached: optional(
    yesNo,
    'de reactie zit bij de raadsstukken',
    'the response is with the council papers',
  ),
  mode: optional(councilModes.schema, 'ter kennisname of ter bespreking', 'for information or discussion'),
  reference: optional(text, 'kenmerk van het raadsstuk', 'reference of the council paper'),
  forwardedOn: optional(
    day,
    'dag waarop de vraag is doorgestuurd',
    'day on which the question was forwarded',
  ),
  checkedByCouncil: optional(
    id,
    'wie het verslag namens de raad nakeek',
    'who checked the report for the council',
  ),
  checkedByMunicipality: optional(
    id,
    'wie het verslag namens de gemeente nakeek',
    'who checked the report for the municipality',
  ),
  note: optional(text, 'toelichting', 'note'),
}

/** Options of `advice step`: the keys of an event, and what goes along with some of them. */
export const stepOptions = z.object({
  ...eventOptions,
  group: list(id, 'werkgroep; de eerste heeft de leiding', 'workgroup; the first one leads'),
  answer: list(
    text,
    'antwoord op een aanbeveling, zoals 3=niet-overgenomen: geen geld',
    'answer to a recommendation, such as 3=rejected: no money',
  ),
  proposedBy: optional(
    id,
    'wie de antwoorden indeelde; zonder deze optie de ondersteuner',
    'who classified the answers; without it the supporter',
  ),
  use: optional(text, 'hoe het advies is gebruikt', 'how the advice was used'),
})
export type StepOptions = z.output<typeof stepOptions>

/** What was said of the event itself, by the keys that it has in a dossier. */
export const saidOf = (chosen: StepOptions): Said =>
  Object.fromEntries(
    Object.keys(eventOptions).map(key => {
      const value = chosen[key as keyof typeof eventOptions]
      return [
        key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
        value === undefined ? undefined : String(value),
      ]
    }),
  )
