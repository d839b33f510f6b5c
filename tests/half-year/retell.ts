import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { consoleIn, type Said } from '../support/console.ts'

const BLOCK = /```console (\d{4}-\d\d-\d\d)\n([\s\S]*?)```/g
const LINE = /^\$ (ipr|git)(.*)\n?((?:(?!\$ (?:ipr|git) ).*\n?)*)/gm

const answersIn = (shown: string): readonly string[] =>
  [...shown.matchAll(/› ?(.*)$/gm)].map(([, answer = '']) => answer)

const letter = (subject: string, text: string): string =>
  [
    'From: Gemeente Lindervoort <bestuur@lindervoort.example>',
    'To: ondersteuner@ipr.example',
    `Subject: ${subject}`,
    'Date: Wed, 03 Feb 2027 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')

/** What comes in from outside: the answers of the College. */
const LETTERS = {
  'reactie-burgerkracht.eml': letter(
    'Reactie op uw advies over burgerkracht',
    'Wij nemen uw eerste aanbeveling over. Voor een eigen budget per dorp is geen geld.',
  ),
  'reactie-jeugdbeleid.eml': letter(
    'Reactie op uw advies over het jeugdbeleid',
    'Wij nemen twee aanbevelingen over en een deels. Voor de vierde is geen geld. Op de vijfde komen wij terug.',
  ),
}

/** Folders with their own access, each with a repository of its own. */
const NESTED = ['board', 'cc', 'chair']

const commitAll = (folder: string, home: string): void => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        GIT_AUTHOR_DATE: '2026-11-23T12:00:00+0100',
        GIT_COMMITTER_DATE: '2026-11-23T12:00:00+0100',
      },
    })
  git('init', '--quiet', '--template=', '--initial-branch=main')
  git('config', 'user.name', 'Rosa Ooms')
  git('config', 'user.email', 'ondersteuner@ipr.example')
  git('add', '.')
  git('commit', '--quiet', '--message=Begin')
}

/** The repositories of the story, with a committer who is always the same, and the letters that come in. */
export const beginRepositories = (folder: string): void => {
  const home = dirname(folder)
  for (const [name, text] of Object.entries(LETTERS)) writeFileSync(join(home, name), text)
  writeFileSync(join(folder, '.gitignore'), ['.ipr/', ...NESTED.map(path => `/${path}/`), ''].join('\n'))
  for (const path of ['.', ...NESTED]) commitAll(join(folder, path), home)
}

interface Teller {
  readonly folder: string
  /** Called after each block with the day that it tells of. */
  readonly afterwards: (day: string, said: (line: string) => Promise<Said>) => Promise<void>
}

const told = (line: string, { out, err, exit }: Said, home: string): string => {
  const shown = (out + err.replace(/^(?=.)/gm, '! ')).replace(/\n*$/, '\n').replaceAll(home, '')
  return `$ ${line}\n${shown === '\n' ? '' : shown}${exit === 0 ? '' : `[${exit}]\n`}`
}

const gitSaid = (folder: string, args: string): Said => {
  const out = execFileSync('git', args.trim().split(' '), { cwd: folder, encoding: 'utf8' })
  return { out, err: '', exit: 0 }
}

/** Types a story line by line, each block on its own day, and gives it with what was said. */
export const retell = async (story: string, { folder, afterwards }: Teller): Promise<string> => {
  const home = dirname(folder)
  let text = ''
  let last = 0
  for (const match of story.matchAll(BLOCK)) {
    const [, day = '', lines = ''] = match
    const say = consoleIn(folder, day)
    text += `${story.slice(last, match.index)}\`\`\`console ${day}\n`
    for (const [, program = '', line = '', before = ''] of lines.matchAll(LINE)) {
      const said = program === 'git' ? gitSaid(folder, line) : await say(line, answersIn(before))
      text += told(`${program}${line}`, said, home)
    }
    text += '```'
    last = match.index + match[0].length
    await afterwards(day, say)
  }
  return text + story.slice(last)
}

/** Where the story lies. */
export const storyPath = join(import.meta.dirname, 'story.md')
