import { count } from '../format.ts'
import type { ContactWords } from '../nl/contacts.ts'

export const contactWords: ContactWords = {
  overview: {
    title: year => `Contacts with society in ${year}`,
    inside: 'For members only. Do not pass this overview on.',
    total: (n, known) =>
      `${count(n, 'en', 'contact', 'contacts')}. Of ${known} the municipality knows it already, from the same organisation.`,
    share: (own, all, part, min) =>
      `${own} of the ${all} (${part}) were with clients, carers, volunteers or other residents themselves.${min === null ? '' : ` At least ${min} is wished for.`}`,
    none: 'No contact was noted in this year.',
    members: 'By member',
    quarters: least => (least === null ? '' : `At least ${least} a quarter is wished for of each member.`),
    memberColumns: ['Member', 'Q1', 'Q2', 'Q3', 'Q4', 'Together', 'With residents'],
    groups: 'By workgroup',
    clientNorm: least =>
      least === null ? '' : `At least ${least} a year with clients is wished for of each workgroup.`,
    groupColumns: ['Workgroup', 'Contacts', 'With clients'],
    blank: 'Blank spots',
    blankAbout:
      'These client groups belong to the themes of a workgroup, and that workgroup has not spoken with them this year.',
    noBlank: 'Every workgroup spoke this year with all client groups of its themes.',
    blankColumns: ['Client group', 'Contacts', 'Blank spot of'],
    waiting: 'Still to discuss',
    waitingAbout: 'They approached us. Discuss it in the workgroup.',
    waits: (organisation, on, name) => `${organisation}, ${on} (${name})`,
  },
  list: {
    title: year => `Contacts of ${year}`,
    of: (title, parts) => `${title}: ${parts.join(', ')}`,
    none: 'There are no contacts like that.',
    columns: ['Day', 'With whom', 'Insight', 'Member'],
    partner: (organisation, partner) => `${organisation} (${partner})`,
    sheet: [
      'Day',
      'Member',
      'Organisation or group',
      'With whom',
      'Kind of place',
      'Workgroup',
      'Client groups',
      'Themes',
      'Insight',
      'Approached us',
      'Discussed on',
      'Known to municipality',
      'Introduced by',
      'Signal',
    ],
    yes: 'yes',
    no: 'no',
  },
  plan: {
    add: organisation => `Note the contact with ${organisation}`,
    discussed: organisation => `Note that the contact with ${organisation} was discussed`,
  },
}
