import { longDay } from '../format.ts'
import type { IncidentWords } from '../nl/incident.ts'

/** The register of incidents, and the page with what to do. */
export const incidentWords: IncidentWords = {
  title: 'Incidents',
  none: 'No incidents are recorded.',
  columns: ['Found', 'What happened', 'Personal data', 'State'],
  yes: 'yes',
  no: 'no',
  open: 'open',
  closed: day => `closed on ${day}`,
  due: day => `notify by ${longDay(day, 'en')}`,
  show: {
    title: day => `Incident of ${longDay(day, 'en')}`,
    what: 'What happened',
    found: 'Discovered on',
    personal: 'Personal data',
    notified: 'Notified on',
    closed: 'Closed on',
    papers: 'Which papers',
    steps: 'What was done',
    step: (day, what) => `${longDay(day, 'en')}: ${what}`,
  },
  how: {
    title: 'A paper went to the wrong person',
    lead: 'Do this in order. Do not wait until you know everything: the first hours count.',
    now: 'At once',
    nowList: [
      'Call the receiver. Ask not to read the paper and not to pass it on.',
      'Ask to delete it, also from the bin and the telephone. Ask for a mail that says so.',
      'Take back what you can: recall a mail, close a shared folder, take a page off the site.',
      'Call the chair and the independent supporter.',
    ],
    personal: 'When personal data are concerned',
    personalList: [
      'Call the data protection officer of the municipality the same day.',
      'The officer decides whether it is a breach to be notified to the supervisory authority. That must be done within 72 hours of its discovery; nights and weekends count.',
      'Is there a high risk for someone? Then that person is told too, in plain words.',
    ],
    due: day => `Discovered and not yet notified: the 72 hours are over on ${longDay(day, 'en')}.`,
    seen: 'Who saw it',
    seenText: 'By the list of papers sent, these people got it:',
    seenBy: (paper, who) => `${paper}: ${who}`,
    nobody: 'nobody by this list',
    seenEmpty: 'See in the list of papers sent who got the paper: ipr outgoing',
    after: 'After that',
    afterList: [
      'Tell those concerned, and the members. Say what happened and what you did.',
      'Record what happened, when, and what you did: ipr incident add. Write down no names.',
      'Change what made it possible: a mailing list, a folder, a habit.',
      'Did it stand on the internet or in a shared folder? Take it for read. It cannot be recalled then.',
    ],
  },
  plan: {
    add: what => `Record the incident ‘${what}’`,
    step: what => `Note ‘${what}’ with the incident`,
  },
}
