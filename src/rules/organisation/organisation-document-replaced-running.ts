import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly old: string; readonly title: string; readonly from: Day }

/** GOV-01: of two versions of a document one holds; the old one ends before the new one begins. */
export const organisationDocumentReplacedRunning = rule<Say>({
  id: 'organisation-document-replaced-running',
  area: 'organisation',
  severity: 'warning',
  rows: ['GOV-01', 'GOV-03'],
  chapter: besideAdvice,
  title: { nl: 'Een vervangen document heeft een einddatum', en: 'A replaced document has an end date' },
  why: { nl: 'Anders weet niemand welke versie geldt.', en: 'Otherwise nobody knows which version holds.' },
  fix: {
    nl: 'Noteer bij het oude document ‘to’: de laatste dag waarop het gold.',
    en: 'Note ‘to’ with the old document: the last day on which it held.',
  },
  message: {
    nl: say =>
      `‘${say.title}’ geldt sinds ${longDay(say.from, 'nl')}. Het document dat daarmee is vervangen, ‘${say.old}’, loopt nog door.`,
    en: say =>
      `‘${say.title}’ holds since ${longDay(say.from, 'en')}. The document it replaces, ‘${say.old}’, still runs.`,
  },
  *check(facts) {
    const { model, today } = facts
    for (const document of model.all('document')) {
      const { replaces, from, title } = document.data
      const old = replaces === undefined ? undefined : model.get('document', replaces)
      if (old === undefined || from > today || (old.data.to !== undefined && old.data.to < from)) continue
      yield {
        in: old,
        at: [old.data.to === undefined ? 'from' : 'to'],
        also: [{ in: document, at: ['replaces'] }],
        say: { old: old.data.title, title, from },
      }
    }
  },
})
