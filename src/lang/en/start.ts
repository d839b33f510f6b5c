import { longDay } from '../format.ts'
import type { StartWords } from '../nl/start.ts'

export const startWords: StartWords = {
  restart: {
    title: 'The steps of a restart',
    about: 'Each step waits for the one before.',
    none: 'The preset of this council knows no restart.',
    columns: ['Step', 'How it stands'],
    done: on => (on === null ? 'done' : `done on ${longDay(on, 'en')}`),
    empty: 'not needed',
    part: (n, of) => `${n} of ${of}`,
    open: 'still to do',
    early: 'begun before the step before it was done',
    next: step => `First in turn: ${step}.`,
    finished: 'All steps have been taken.',
  },
  welcome: {
    title: name => `Welcome, ${name}`,
    since: (on, past) =>
      past
        ? `You have been a member since ${longDay(on, 'en')}.`
        : `You become a member on ${longDay(on, 'en')}.`,
    intro: 'This we arrange together with you in the first weeks.',
    arranged: 'Arranged',
    open: 'Still to arrange',
    step: {
      confidentiality: 'Sign the statement on confidentiality',
      residency: 'Confirm that you live in the municipality',
      positions: 'Declare other positions',
      interests: 'Tell which themes and resident roles interest you',
      name: 'Say whether your name may be public',
      workgroup: 'Choose a workgroup',
      training: 'Choose a training',
    },
    meet: 'Meeting people',
    people: {
      chair: 'Chair',
      supporter: 'Independent supporter',
      liaison: 'Liaison of the municipality',
      group: name => `Lead of ${name}`,
    },
    read: 'To read',
    next: 'First meetings',
    meetingOn: (on, start) => `${longDay(on, 'en')}${start === null ? '' : `, ${start}`}`,
    role: 'What belongs to membership',
  },
}
