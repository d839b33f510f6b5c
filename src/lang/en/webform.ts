import type { WebformWords } from '../nl/webform.ts'

export const webformWords: WebformWords = {
  title: 'Propose something to the council',
  prose: 'Notes',
  itemTitle: 'What do you want to discuss?',
  apologyTitle: 'For which meeting do you apologise?',
  apologyStart: 'Apology for the meeting of ',
  form: {
    signal: {
      label: 'Signals',
      one: 'signal',
      about: 'What you see happen in the municipality. Write down no names or other data of people.',
    },
    item: {
      label: 'Agenda items',
      one: 'agenda item',
      about: 'What you want to discuss in a meeting. It comes on the list of incoming papers.',
    },
    apology: {
      label: 'Apologies',
      one: 'apology',
      about: 'That you will not be there. No reason is needed.',
    },
  },
  how: {
    files: 'Put these three files in one folder, in a place that only members can open:',
    config: 'config.yml: what stands here',
    page: 'index.html: make it with --format page',
    program: 'decap-cms.js: from the package decap-cms 3, folder dist, with the files beside it',
    access:
      'Who uses the form signs in at the repository of the archive and must be allowed to write there. The form only makes new records.',
  },
}
