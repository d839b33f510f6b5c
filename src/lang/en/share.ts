import { listed } from '../format.ts'
import type { ShareWords } from '../nl/share.ts'

const place = (path: string): string => (path === '.' ? 'the archive' : `the folder ${path}`)
const Place = (path: string): string => (path === '.' ? 'The archive' : `The folder ${path}`)

export const shareWords: ShareWords = {
  title: 'Sharing',
  willShare: (path, url) => `Then ${place(path)} is shared with ${url}.`,
  got: (path, n) =>
    `From the others${path === '.' ? '' : ` in ${place(path)}`}: ${n === 1 ? '1 step' : `${n} steps`}.`,
  step: (author, day, subject) => `${author}, ${day}: ${subject}`,
  more: n => `and ${n} more`,
  gave: (path, n) => `${Place(path)} was shared: ${n === 1 ? '1 step' : `${n} steps`} of yours.`,
  same: path => `${Place(path)} is the same with you and with the others.`,
  moved: (word, from, to) =>
    `Somebody else had made ${word} ${from} too. Yours is now called ${to}. All that pointed to it points there now.`,
  chosen: n =>
    n === 1
      ? 'For 1 fact one of two versions was chosen. The other stays in the history.'
      : `For ${n} facts one of two versions was chosen. The others stay in the history.`,
  ending: {
    'no-address': path =>
      `${Place(path)} is not shared yet: ipr.yaml gives no address for it under remotes. What you saved stands on this computer only.`,
    unreachable: path =>
      `${Place(path)} could not be shared now: its address cannot be reached, or you have no access. What you saved stays saved. Try again later with: ipr sync`,
    unrelated: path =>
      `At the address of ${place(path)} stands another archive, with another beginning. Nothing was changed. See whether the address in ipr.yaml is right.`,
    clash: path =>
      `You and somebody else changed the same thing in ${place(path)}. Nothing was joined and nothing was lost. Choose for each point which version stays, in one line for all points, such as: ipr sync --mine 1 --theirs 2`,
    'sent-twice': path =>
      `You sent an advice with a number that somebody else used too, in ${place(path)}. Nothing was changed. Decide together which advice gets another number.`,
    'in-the-way': path =>
      `In ${place(path)} a file that was not saved stands where a file of the others must come. Move that file and try again. Nothing was changed.`,
    leak: path =>
      `${Place(path)} was not shared. With another program a paper was recorded where people look who may not see it. Moving it alone does not help any more: it stands in the history. Ask for help before you share anything.`,
    'too-busy': path =>
      `The others are sharing now too. ${Place(path)} has not been shared yet. Try again in a minute.`,
  },
  clash: {
    what: 'What',
    mine: 'Yours',
    theirs: 'Of the other',
    none: '(is not there)',
    prose: 'text',
    by: authors => `shared by ${listed(authors, 'en')}`,
    how: (number, both) =>
      `Choose with: ipr sync --mine ${number} or: ipr sync --theirs ${number}${both ? `. Both texts below each other: ipr sync --both ${number}` : ''}`,
    ask: (number, of) => `Point ${number} of ${of}. Which version stays?`,
    choice: {
      mine: value => `yours: ${value}`,
      theirs: value => `of the other: ${value}`,
      both: 'both, below each other',
    },
  },
}
