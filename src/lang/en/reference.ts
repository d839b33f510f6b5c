import type { ReferenceWords } from '../nl/reference.ts'

export const referenceWords: ReferenceWords = {
  about: 'the archive of a residents’ participation council',
  command: 'COMMAND',
  option: 'OPTION',
  value: 'VALUE',
  also: line => `Also: ${line}.`,
  more: 'Keeps the archive of a council: members, meetings, advice, actions, post and money. The files are the truth. For help by topic: ipr help.',
  sections: {
    name: 'NAME',
    line: 'SYNOPSIS',
    about: 'DESCRIPTION',
    commands: 'COMMANDS',
    options: 'OPTIONS OF EVERY COMMAND',
    exits: 'EXIT STATUS',
  },
  globals: [
    ['-C, --archive DIR', 'folder of the archive; else it is looked for from here upwards'],
    ['--today DAY', 'take this day for today'],
    ['--at DAY', 'the archive as it was on this day or commit'],
    ['--lang LANG', 'nl or en'],
    ['-f, --format FORMAT', 'form of the output: terminal, markdown, html, docx, json and sometimes more'],
    ['-o, --out FILE', 'write to this file'],
    ['--dry-run', 'only show what would change'],
    ['--strict', 'warnings count as errors'],
    ['--no-color', 'without colours'],
    ['--verbose', 'tell more of what happens'],
  ],
  exits: [
    ['0', 'all well'],
    ['1', 'something was found, or is missing'],
    ['2', 'the command could not run'],
    ['3', 'a fault of ipr itself'],
    ['74', 'the output could not be written'],
  ],
  completion: {
    title: shell => `Completing commands in ${shell}`,
    how: {
      bash: 'Put in ~/.bashrc: source <(ipr completion bash)',
      zsh: 'Put in ~/.zshrc, after compinit: source <(ipr completion zsh)',
      fish: 'Run once: ipr completion fish > ~/.config/fish/completions/ipr.fish',
      powershell: 'Put in your profile: ipr completion powershell | Out-String | Invoke-Expression',
    },
  },
  help: {
    title: 'Help',
    topics: 'What do you want to know about?',
    how: 'Choose a topic, such as: ipr help first-day. For one command: ipr COMMAND --help',
  },
}
