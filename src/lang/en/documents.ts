import { listed, longDay } from '../format.ts'
import type { DocumentWords } from '../nl/documents.ts'

export const documentWords: DocumentWords = {
  register: {
    now: 'Documents that hold now',
    all: 'All documents',
    kind: (title, kind) => `${title}: ${kind}`,
    none: 'There are no documents like that.',
    missing: kinds => `Not in the archive yet: ${listed(kinds, 'en')}.`,
    columns: ['Document', 'Holds', 'Decided'],
    of: (title, kind) => `${title} (${kind})`,
    version: (title, version) => (version === null ? title : `${title}, version ${version}`),
    from: (from, to) => (to === null ? `from ${from}` : `${from} to ${to}`),
    replaced: by => `replaced by ${by}`,
    decided: (on, reference) => [on, reference].filter(part => part !== null).join(', '),
    files: titles => `Annex: ${titles.join(', ')}`,
    sheet: [
      'Id',
      'Kind',
      'Title',
      'Version',
      'From',
      'To',
      'Decided on',
      'Reference',
      'Parties',
      'Workgroup',
      'Replaces',
      'Holds now',
    ],
    yes: 'yes',
    no: 'no',
  },
  agreements: {
    title: 'Working agreements of the workgroups with the municipality',
    none: 'This council has no workgroups.',
    columns: ['Workgroup', 'Agreed on', 'With', 'Document'],
    missing: 'no agreements yet',
    overdue: due => `no agreements yet, they were due by ${longDay(due, 'en')}`,
    make: 'To make a draft: ipr agreements WORKGROUP',
  },
  template: {
    title: group => `Working agreements of the workgroup ${group} with the municipality`,
    draft: 'This is a draft. The workgroup and the liaison fill it in together.',
    parties: 'Who',
    group: 'Workgroup',
    lead: 'Lead',
    liaison: 'Liaison',
    officers: 'Policy officers',
    officer: (name, themes) => (themes.length === 0 ? name : `${name} (${themes.join(', ')})`),
    themes: 'Themes',
    from: 'Holds from',
    sections: [
      ['Consultation', 'How often do we meet, when, and who makes the agenda?'],
      [
        'Information',
        'Which papers and figures does the municipality share, and how long beforehand? What is confidential?',
      ],
      [
        'Requests for advice',
        'A request goes to the whole council first. How does the workgroup hear what is coming?',
      ],
      ['Signals', 'How does the workgroup pass on signals, and when does it hear what becomes of them?'],
      ['To the alderman', 'What do we discuss here, and what goes to the alderman through the chair?'],
      ['Within reach', 'Who calls whom, and how soon is there an answer?'],
      ['Cooperation', 'How do we speak up to each other, and when do we look back at these agreements?'],
    ],
    norm: (min, max) =>
      max === null
        ? `The norm is at least ${min} times a year.`
        : `The norm is ${min} to ${max} times a year.`,
    earlier: title => `Earlier agreements: ${title}.`,
    sign: 'Agreed',
    signers: ['Lead', 'Liaison'],
    record: 'Afterwards note date, parties and document with the workgroup, under agreements.',
  },
}
