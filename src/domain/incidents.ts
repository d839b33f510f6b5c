import { addDays, type Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'
import { idsByName } from './names.ts'

/** Days within which a breach of personal data is notified, counted from its discovery: 72 hours (GDPR, article 33). */
const NOTICE = 3

/** An incident with what follows from it. */
export interface IncidentState {
  readonly entry: Entry<'incident'>
  /** Day it was discovered, else the day it happened. */
  readonly found: Day
  readonly open: boolean
  /** Last day of the notice; null when no personal data are concerned, or it was given. */
  readonly noticeDue: Day | null
}

/** The register of incidents, newest first. */
export const incidentList = ({ model }: Facts): readonly IncidentState[] =>
  model
    .all('incident')
    .map(entry => {
      const { on, discovered_on, closed_on, personal_data, notified_on } = entry.data
      const found = discovered_on ?? on
      const due = personal_data && notified_on === undefined ? addDays(found, NOTICE) : null
      return { entry, found, open: closed_on === undefined, noticeDue: due }
    })
    .sort((a, b) => (a.found === b.found ? (a.entry.id < b.entry.id ? 1 : -1) : a.found < b.found ? 1 : -1))

/** Who got a paper by the list of what was sent, by name, and the bodies beside them. */
export const receiversOf = (
  facts: Facts,
  paper: string,
): { readonly people: readonly string[]; readonly bodies: readonly string[] } => {
  const sent = facts.model
    .all('outgoing')
    .filter(({ data }) => data.papers.some(({ path }) => path === paper))
  return {
    people: idsByName(
      facts,
      sent.flatMap(({ data }) => data.to),
    ),
    bodies: [...new Set(sent.flatMap(({ data }) => data.to_body ?? []))],
  }
}
