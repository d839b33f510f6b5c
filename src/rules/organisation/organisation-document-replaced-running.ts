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
    nl: 'Zet bij het oude document achter ‘to’ de laatste dag waarop het gold.',
    en: 'With the old document put the last day on which it held behind ‘to’.',
  },
  message: {
    nl: say =>
      `‘${say.title}’ geldt sinds ${longDay(say.from, 'nl')}. Het vervangt ‘${say.old}’, maar daar staat nog geen goede laatste dag bij.`,
    en: say =>
      `‘${say.title}’ has held since ${longDay(say.from, 'en')}. It replaces ‘${say.old}’, but no right last day is noted there.`,
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
