import type { presetNames } from '../../../../schemas/council.ts'
import { writeRecord } from '../../../archive/edit.ts'
import { block, DEFAULT_STYLE } from '../../../archive/edit-write.ts'
import type { StarterWords } from '../../../lang/nl/starter.ts'
import type { Day } from '../../../model/day.ts'
import { slug } from '../../../model/slug.ts'
import type { Tree } from '../../../model/source.ts'
import { HANDOVER } from '../sharing/handover.ts'

/** What a council says of itself when its archive starts. */
export interface Start {
  readonly council: string
  readonly shortName: string
  readonly municipality: string
  readonly preset: (typeof presetNames.keys)[number]
  readonly workgroups: readonly string[]
  readonly supporter?: string
  readonly startDate?: Day
  readonly firstMeeting?: Day
  /** Also a client consultation: then there is a folder for it. */
  readonly withCc: boolean
}

/** Folders with their own access, by who may see them. */
export const nestedFolders = ({ withCc }: Start): readonly { path: string; audience: string }[] => [
  { path: 'board', audience: 'board' },
  { path: 'chair', audience: 'restricted' },
  ...(withCc ? [{ path: 'cc', audience: 'cc' }] : []),
]

const settings = (start: Start, words: StarterWords): string => {
  const { council, shortName, municipality, preset, startDate } = start
  const parts: readonly (readonly [string, { readonly [key: string]: Tree }])[] = [
    [words.settings.format, { format: '1', language: words.language, preset }],
    [
      words.settings.council,
      {
        council: {
          name: council,
          short_name: shortName,
          ...(startDate === undefined ? {} : { start_date: startDate }),
        },
      },
    ],
    [words.settings.municipality, { municipality: { name: municipality } }],
    [
      words.settings.repositories,
      { repositories: [{ path: '.', audience: 'members' }, ...nestedFolders(start)] },
    ],
  ]
  const lines = parts.map(([comment, tree]) => `# ${comment}\n${block(tree, 0, DEFAULT_STYLE)}\n`)
  return `# ${words.settings.title(council)}\n${lines.join('\n')}`
}

/** The records of a new archive: path to text. */
export const recordsOf = (
  start: Start,
  today: Day,
  words: StarterWords,
): { readonly [path: string]: string } => {
  const { supporter, firstMeeting, workgroups, startDate = today } = start
  const from = startDate > today ? startDate : today
  const group = (name: string) => {
    const path = `workgroups/${slug(name)}.md`
    return [path, writeRecord(path, { name, from: startDate })] as const
  }
  const person = (name: string) => {
    const path = `people/${slug(name)}.md`
    const roles = [{ role: 'supporter', from }]
    return [path, writeRecord(path, { name, employer: 'independent', roles })] as const
  }
  const meeting = (date: Day) => {
    const path = `meetings/${date}-council/meeting.yaml`
    return [path, writeRecord(path, { kind: 'council', status: 'planned', date })] as const
  }
  return Object.fromEntries([
    ['ipr.yaml', settings(start, words)] as const,
    ...workgroups.map(group),
    ...(supporter === undefined ? [] : [person(supporter)]),
    ...(firstMeeting === undefined ? [] : [meeting(firstMeeting)]),
  ])
}

/** The records of a new folder with its own access; `save` keeps the short handover in `board` up to date. */
export const nestedRecords = (
  folder: string,
  today: Day,
  words: StarterWords,
): { readonly [path: string]: string } => {
  if (folder !== 'board') return {}
  const path = `documents/${HANDOVER}.md`
  const tree = { kind: 'other', title: words.handover.title, from: today }
  return { [path]: writeRecord(path, tree, words.handover.body) }
}
