import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly on: Day; readonly due: Day }

/** The day on which a selection was over: as its file says, else when its vacancy was filled or withdrawn. */
const closedOn = ({ model }: Facts, { data }: Entry<'selection'>): Day | undefined =>
  data.closed_on ??
  model
    .get('vacancy', data.vacancy)
    ?.data.events.find(({ step }) => step === 'filled' || step === 'withdrawn')?.on

/** RECR-07: letters and forms of candidates do not stay. */
export const organisationSelectionKeptTooLong = rule<Say>({
  id: 'organisation-selection-kept-too-long',
  area: 'organisation',
  severity: 'warning',
  rows: ['RECR-07', 'CONF-09', 'CONF-14'],
  chapter: besideAdvice,
  title: {
    nl: 'Selectiestukken worden op tijd vernietigd',
    en: 'Selection papers are destroyed in time',
  },
  why: {
    nl: 'Brieven van kandidaten zijn persoonlijk. Na de selectie heeft niemand ze nog nodig.',
    en: 'Letters of candidates are personal. After the selection nobody needs them any more.',
  },
  fix: {
    nl: 'Vernietig brieven en formulieren, ook in de mail. Noteer daarna de datum onder ‘destroyed_on’ (vernietigd op).',
    en: 'Destroy letters and forms, also in the mail. Then note the date under ‘destroyed_on’.',
  },
  message: {
    nl: say =>
      `Deze selectie is afgesloten op ${longDay(say.on, 'nl')}. Er staat nog niet dat de stukken vernietigd zijn. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      `This selection was closed on ${longDay(say.on, 'en')}. It is not noted yet that the papers were destroyed. The last day for it was ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    for (const selection of model.all('selection')) {
      const on = closedOn(facts, selection)
      if (on === undefined || selection.data.destroyed_on !== undefined) continue
      const days = norms.get('recr.candidate_retention_days', on)
      const due = days === null ? undefined : addDays(on, days)
      if (due === undefined || due >= today) continue
      yield {
        in: selection,
        at: selection.data.closed_on === undefined ? ['vacancy'] : ['closed_on'],
        say: { on, due },
      }
    }
  },
})
