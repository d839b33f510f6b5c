import { listed } from '../format.ts'
import type { EverydayWords } from '../nl/everyday.ts'

export const everydayWords: EverydayWords = {
  ask: {
    sign: ' › ',
    stop: 'stop',
    proposed: value => `(Enter: ${value})`,
    needed: 'An answer is needed here. Type stop to give up.',
    notChosen: (found, last) => `‘${found}’ is no choice. Type a number from 1 to ${last}.`,
    odd: name => `This answer holds a character that cannot be used: ${name}. Type it again.`,
    noDay: found => `‘${found}’ is no day. Write a day such as 2027-01-21.`,
    notValid: (found, expected) => `‘${found}’ does not fit here. Expected: ${expected}.`,
  },
  init: {
    begin:
      'A new archive. Enter takes what stands behind a question, or skips it. With stop you give up; then nothing is made.',
    municipality: 'What is the municipality called?',
    council: 'What is the full name of the council?',
    councilOf: municipality => `Inwonersparticipatieraad ${municipality}`,
    shortName: 'And its short name, as people say it?',
    shortOf: municipality => `IPR ${municipality}`,
    preset: 'Which rules and numbers do you start with? You can deviate from each later.',
    start: 'Since which day does the council exist, or from which day?',
    workgroups: 'Which workgroups are there? Put commas between the names.',
    cc: 'Is there a client consultation for the Participation Act?',
    yes: 'yes',
    no: 'no',
    supporter: 'Who is the independent supporter?',
    firstMeeting: 'When is the first meeting?',
    name: 'What is your name? It will stand with everything you save. Enter: as git knows you.',
    email: 'And your e-mail address?',
    plan: 'A new archive',
    willMake: folder => `${folder} will hold an archive with these files.`,
    made: council => `The archive of ${council} is ready`,
    where: folder => `The folder is ${folder}. Go there with:`,
    now: 'Right now',
    nowPlan: 'plan the first meeting',
    nowAgenda: 'the next meeting’s agenda',
    nowNew: 'add a member; ipr asks what belongs to it',
    nowWeek: 'what there is to do',
    nowSave: 'save what you changed',
    hosting: 'Sharing the archive',
    hostingSteps: {
      where:
        'Let the council decide where the archive stands and who looks after it. Take an account of the council, with two owners, not the account of one person.',
      main: 'Make a private repository there for the archive: not public, without files in it. Give access to members and supporter only.',
      nested: folders =>
        `Make a private repository for each folder with its own access too: ${listed(folders, 'en')}. Give access only to those who may look in it.`,
      remotes: 'Put the address of each repository in ipr.yaml, under remotes.',
      share: 'Then share with: ipr sync',
    },
    willFetch: (url, folder) => `The archive at ${url} will stand in ${folder}.`,
    fetched:
      'This is a copy of the archive as the others shared it. Save what you change with ipr save, and share it with ipr sync.',
    fetchedFolders: 'These folders with their own access came along:',
    noGit:
      'The program git is not on this computer. Without git you can read and change the archive, but not save and share it. Get git from git-scm.com. Then make the archive anew in an empty folder.',
    noName:
      'Your name and e-mail address are not known on this computer yet. Therefore nothing has been recorded.',
    commit: 'Start of the archive',
  },
}
