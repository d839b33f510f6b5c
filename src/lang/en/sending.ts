import { count, fullDay, listed, longDay } from '../format.ts'
import type { SendingWords } from '../nl/sending.ts'

/** Words of drafts of mail, of what is shown before they are made, and of the register of what was sent. */
export const sendingWords: SendingWords = {
  greeting: name => `Dear ${name},`,
  greetingAll: 'Dear all,',
  closing: 'Kind regards,',
  supporter: name => `${name}, independent supporter`,
  enclosed: 'With this mail come:',
  agenda: {
    intro: on => `Here is the agenda for ${fullDay(on, 'en')}. You can read it below in this mail as well.`,
    absent: 'Can you not come? Let us know by answering this mail.',
    confidential: 'The papers are for you alone. Do not pass them on.',
    head: 'Agenda',
    paper: 'agenda',
  },
  addendum: {
    what: (n, agenda) => `Addendum ${n}: ${agenda}`,
    intro: 'The agenda has changed. Below you find what is different.',
    whole: 'The whole agenda as it is now comes with this mail.',
    head: 'What is different',
    paper: 'agenda-with-addendum',
  },
  guest: {
    intro: on => `You are invited on ${fullDay(on, 'en')}. Below are the items you come for.`,
    what: (meeting, on) => `Invitation with own items: ${meeting} of ${longDay(on, 'en')}`,
    head: 'Your items',
    paper: 'items',
  },
  minutes: {
    intro: on =>
      `Here are the minutes of ${longDay(on, 'en')}. You can read them below in this mail as well.`,
    check: 'Is something not right? Let us know by answering this mail.',
    head: 'Minutes',
    paper: 'minutes',
  },
  advice: {
    paper: 'advice',
    cover: 'covering-letter',
    next: id => `Has the mail gone? Then note that with: ipr advice step ${id} sent`,
  },
  letter: {
    next: {
      reminder: id => `Has the mail gone? Then note that with: ipr advice step ${id} reminded`,
    },
  },
  week: {
    what: name => `What there is to do, for ${name}`,
    intro: 'Below is what there is to do this week and the next.',
  },
  calendar: {
    what: council => `Calendar of ${council}`,
    intro: 'Below is your calendar. Open the file calendar.ics to put everything in your own calendar.',
    again: 'When something changes you get a new file. Your calendar then updates what was there.',
    paper: 'calendar',
  },
  overview: {
    title: what => `To send: ${what}`,
    subject: 'Subject',
    from: 'Sender',
    noFrom: 'you choose in your mail program',
    channel: 'How',
    to: 'To',
    columns: ['Name', 'Address', 'Papers'],
    unknown: 'not known',
    papers: 'Papers',
    paperColumns: ['Paper', 'File', 'For whom'],
    all: 'all',
    some: (n, of) => `${n} of ${of}`,
    noPapers: 'No papers go along.',
    nobody: 'There is nobody who gets this. Name someone with --to.',
    missing: names =>
      `No address is known of ${listed(names, 'en')}. The draft is made all the same, without address. Put the address in .ipr/addresses.yaml, as a line: id: address`,
    noBook:
      'There are no addresses yet. The drafts are made all the same, without address. Put a line in .ipr/addresses.yaml for each: id: address',
    hint: 'Make the drafts with --out FOLDER. Then you open each draft in your mail program, read it over and send it. ipr itself sends nothing.',
  },
  plan: what => `Record what was sent: ${what}`,
  planSent: id => `Note that the agenda of ${id} was sent`,
  done: (n, folder) =>
    `Made in ${folder}: ${count(n, 'en', 'file', 'files')}. Read the drafts over before you send them.`,
  register: {
    title: year => `Sent in ${year}`,
    all: 'Everything that was sent',
    about: about => `Sent about ${about}`,
    to: name => `Sent to ${name}`,
    none: 'Nothing was sent that fits this.',
    columns: ['Day', 'What', 'To', 'Papers'],
    sheet: ['Id', 'Day', 'What', 'To', 'Body', 'How', 'About', 'File', 'Digest', 'Now'],
    noPapers: 'none',
    papers: n => count(n, 'en', 'paper', 'papers'),
    others: (names, n) => `${names.join(', ')} and ${n} others`,
    changed: n => `${n} changed since`,
    gone: n => `${n} not found`,
    state: {
      same: 'as it was sent',
      changed: 'changed since',
      gone: 'not found',
      unknown: 'version not recorded',
    },
    on: 'Sent on',
    by: 'By',
    to_whom: 'To',
    channel: 'How',
    about_what: 'About',
    paperColumns: ['Paper', 'Now', 'Digest'],
  },
  text: 'text',
  bundle: 'papers',
  everyone: 'everyone',
}
