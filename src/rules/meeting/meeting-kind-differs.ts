import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly folder: string; readonly kind: MeetingKind }

const kindIn = (id: string): string => {
  const rest = id.slice('2026-01-01-'.length)
  const found = meetingKinds.keys.filter(kind => rest === kind || rest.startsWith(`${kind}-`))
  return found.sort((a, b) => b.length - a.length)[0] ?? rest
}

// The word for a kind; a name that is no kind has none.
const worded = (kind: string, lang: 'nl' | 'en'): string => {
  const known = meetingKinds.keys.find(key => key === kind)
  return known === undefined ? `‘${kind}’` : `‘${kind}’ (${meetingKinds.word(known, lang)})`
}

/** MEET-18: `DATE-KIND[-SLUG]`; of `evaluation` and `evaluation-municipal` the longer one is meant. */
export const meetingKindDiffers = rule<Say>({
  id: 'meeting-kind-differs',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-18'],
  chapter: chapter('3', '6', '7', '8', '10', '14'),
  title: {
    nl: 'De naam van de map noemt het soort overleg',
    en: 'The name of the folder holds the kind of meeting',
  },
  why: {
    nl: 'Wie in de mappen zoekt, vindt het overleg anders niet.',
    en: 'Whoever looks in the folders will not find the meeting.',
  },
  fix: {
    nl: 'Verbeter in meeting.yaml wat achter ‘kind’ staat, of hernoem de map.',
    en: 'Correct what stands after ‘kind’ in meeting.yaml, or rename the folder.',
  },
  message: {
    nl: say =>
      `In de naam van de map staat ${worded(say.folder, 'nl')}. In het bestand staat ${worded(say.kind, 'nl')}. Eén van de twee klopt niet.`,
    en: say =>
      `The name of the folder says ${worded(say.folder, 'en')}. The file says ${worded(say.kind, 'en')}. One of the two is wrong.`,
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { kind } = meeting.data
      const folder = kindIn(meeting.id)
      if (folder !== kind) yield { in: meeting, at: ['kind'], say: { folder, kind } }
    }
  },
})
