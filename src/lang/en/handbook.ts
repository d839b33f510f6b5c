import type { Piece, Topic } from '../nl/handbook.ts'

const say = (text: string): Piece => ({ say: text })
const head = (text: string): Piece => ({ head: text })
const list = (...items: readonly string[]): Piece => ({ list: items })
const type = (line: string, does: string): Piece => ({ type: line, does })

export const handbook: readonly Topic[] = [
  {
    name: 'first-day',
    title: 'The first day',
    pieces: [
      say(
        'The archive is a folder with plain text files. You can read them with any program. ipr reads them too, and helps with all that comes back again and again.',
      ),
      head('Looking'),
      type('ipr week', 'shows what there is to do this week and next'),
      type('ipr agenda next', 'shows the next meeting’s agenda, with for each item why it is there'),
      type('ipr members', 'shows who is a member, in which role and until when'),
      type('ipr check', 'looks whether all is as the council’s rules say'),
      head('Recording something'),
      say(
        'Every command that changes something shows first what changes. With --dry-run it ends there, so you can try at ease.',
      ),
      type(
        'ipr actions add "De folder bijwerken" --owner noor --due 2027-q1 --dry-run',
        'shows what a new action looks like',
      ),
      type('ipr new member --template', 'shows what can be recorded of a member'),
      head('Saving'),
      list(
        'With ‘ipr save’ you save what you changed in the files.',
        'With ‘ipr sync’ you share it with the others, and get what they shared.',
        'With ‘ipr undo’ you take back the last step.',
      ),
      say('Do you not remember what a command does? Put --help behind it.'),
    ],
  },
  {
    name: 'each-week',
    title: 'Each week',
    pieces: [
      say('A quarter of an hour is mostly enough. Work from top to bottom.'),
      type('ipr week --for officer', 'shows what comes first, and what can wait when hours are short'),
      type('ipr incoming', 'shows which papers came in and were not handled'),
      type('ipr actions --overdue', 'shows which actions are late'),
      type('ipr advice due', 'shows all last days of advice, also those of the municipality'),
      type('ipr check', 'shows what is not right, and what to do about it'),
      say('Did a paper come in? Put it on the list at once. Then it comes on the agenda by itself.'),
      type(
        'ipr incoming add "Vraag over het loket" --from "Dorpsraad Veenkant" --kind question --dry-run',
        'puts a paper on the list',
      ),
      say('Close with ‘ipr sync’. Then all of it is with the others too.'),
    ],
  },
  {
    name: 'around-a-meeting',
    title: 'Around a meeting',
    pieces: [
      head('Before'),
      type('ipr agenda next --explain', 'shows for each item why it is there and where it comes from'),
      type('ipr agenda add "Bezoek aan de voedselbank" --dry-run', 'puts an item on the agenda'),
      type('ipr agenda next --write --dry-run', 'freezes the agenda; what comes later is an addendum'),
      type('ipr minutes form', 'makes a sheet to write on during the meeting'),
      head('After'),
      list(
        '‘ipr minutes start’ makes the minutes from the agenda.',
        '‘ipr minutes close’ asks item by item what is not noted yet. Then decisions, actions and advice move on by themselves.',
        '‘ipr minutes adopt’ records that the council adopted the minutes.',
      ),
      say('Did you close something wrongly? With ‘ipr minutes reopen’ it opens again.'),
      type('ipr decisions --year 2026', 'shows the decisions of a year'),
    ],
  },
  {
    name: 'advice-too-late',
    title: 'An advice that comes too late',
    pieces: [
      say(
        'Sometimes the municipality asks for advice too late. Or the council cannot make the date. Or the College does not respond. ipr reckons whose turn it is, and when.',
      ),
      type('ipr advice due', 'shows which day has passed, and whose turn it is'),
      type('ipr advice show jeugdbeleid', 'shows what happened to one advice and what must be done now'),
      type(
        'ipr explain deadline jeugdbeleid',
        'shows how a last day was calculated; it can go with a letter',
      ),
      head('What you can do'),
      type(
        'ipr advice routes jeugdbeleid',
        'puts the possibilities side by side, with days and the letter that belongs to each',
      ),
      type('ipr advice letter inburgering reminder', 'makes the letter that reminds of a response'),
      say('Note what you did with ‘ipr advice step’. Then the next day is right too.'),
    ],
  },
  {
    name: 'each-year',
    title: 'Each year',
    pieces: [
      head('In autumn'),
      type('ipr plan 2027', 'shows what must be done in the coming year'),
      type('ipr plan propose 2027', 'proposes dates with which the council meets its norms'),
      type('ipr budget 2026', 'shows what was budgeted, spent and expected'),
      head('In January'),
      list(
        'Look up the fiscal maximum of the new year and put it in ipr.yaml.',
        'Ask each member to confirm the declared positions.',
        'Close the ledger of recommendations of the old year.',
      ),
      type('ipr allowance 2026', 'computes the allowance, for each person and in total'),
      type('ipr advice ledger 2026', 'shows what became of each recommendation'),
      type('ipr roster', 'shows who resigns when, and when recruiting must begin'),
      type('ipr evaluate', 'shows the figures and questions of the yearly evaluation'),
    ],
  },
  {
    name: 'change-of-officer',
    title: 'A new supporter, chair or liaison',
    pieces: [
      say('All that counts stands in the archive. Who is new need not dig in old mail.'),
      type(
        'ipr handover supporter',
        'makes the handover file: promises, decisions, dates, people and the first thirty days',
      ),
      type('ipr week --for chair', 'shows what there is to do for one role'),
      head('Who leaves'),
      list(
        'Note the last day with the role, in the folder members or people.',
        'Withdraw the access to every repository and every account of the council.',
        'Share for the last time with ‘ipr sync’.',
      ),
      head('Who begins'),
      list(
        'Let the owner give you access to the repository of the archive.',
        'Get the archive with ‘ipr fetch’ and the address that the owner gives you.',
        'See with ‘ipr doctor’ whether all works.',
      ),
    ],
  },
  {
    name: 'sharing',
    title: 'Saving and sharing',
    pieces: [
      say(
        'Saving records what you changed, on this computer. Sharing brings it to the others, and gets what they shared. Saving always works, also with errors in a file.',
      ),
      head('Where the archive stands'),
      list(
        'The council takes a private repository, on an account of the council with two owners.',
        'Each folder with its own access, such as board, gets a repository of its own.',
        'Its address stands in ipr.yaml, under remotes. ipr shares with no other address.',
      ),
      head('When two people change something'),
      say(
        'Different facts are joined by ipr itself, also in one file. Did you both change the same? Then you see both versions and choose which stays. The other stays in the history. Did you both make a record with one id? Then the last one gets a new id.',
      ),
      type('ipr sync --dry-run', 'shows what would be saved, and with which address it would be shared'),
      type('ipr doctor', 'shows whether saving and sharing are well'),
    ],
  },
  {
    name: 'when-things-go-wrong',
    title: 'When something goes wrong',
    pieces: [
      say('What was saved does not get lost. Begin with looking.'),
      type('ipr doctor', 'looks whether programs, saving and sharing are well'),
      type('ipr check', 'says in which file and on which line something is not right, and what to do'),
      head('A command did what you did not want'),
      say('With ‘ipr undo’ the last step goes back. That works as long as nobody changed the file since.'),
      head('Somebody else is writing now'),
      say('Wait a moment and try again. Two commands at once cannot be; so nothing gets mixed up.'),
      head('The computer stopped'),
      say('Give the command again. What was half done is repaired first: all is old or all is new.'),
      head('A paper went to the wrong person'),
      list(
        'Ask the receiver to delete the paper and to confirm it.',
        'Call the data protection officer. A data breach must sometimes be reported within 72 hours.',
        'Record it in the folder incidents, with ‘ipr new incident’.',
      ),
      type('ipr history member:els-brandsma', 'shows who changed what of a record, and when'),
    ],
  },
]
