import { listed } from '../format.ts'
import type { StarterWords } from '../nl/starter.ts'

export const starterWords: StarterWords = {
  language: 'en',
  settings: {
    title: council => `Settings of the archive of ${council}.`,
    format: 'The layout of the archive, its language, and the rules and numbers you start with.',
    council: 'The council.',
    municipality: 'The municipality.',
    repositories:
      'Who may see which folder. Add the address where a folder is shared, as remotes: [ADDRESS].',
  },
  ignore: {
    own: 'Of ipr itself, on this computer only.',
    nested: 'Folders with their own access: they are saved and shared apart.',
    others: 'Of other programs.',
  },
  ci: 'Checks the archive at each change. Put the package of ipr in .tools/ipr.tgz.',
  readme: (council, folders) => `# Archive of ${council}

This is the archive of the council: members, meetings, advice, actions, post and money. Everything stands in plain text files. You can read them with any program.

This archive is confidential. Share it only with those who have access to it.

## What stands where

| folder | what it holds |
| --- | --- |
| \`meetings\` | meetings: agenda and minutes |
| \`advice\` | advice: request, advice, response of the College |
| \`actions\` | actions |
| \`incoming\` | incoming papers |
| \`members\`, \`people\`, \`workgroups\` | members, other people, workgroups |
| \`plan\`, \`money\` | year plan, money |
| \`ipr.yaml\` | settings of the council |

The folders ${listed(folders, 'en')} have their own access. Is such a folder not there? Then you are not meant to have it.

## What you can do

\`\`\`
ipr week             what there is to do
ipr agenda next      the next meeting’s agenda
ipr check            see whether all is well
ipr save             save what you changed
ipr sync             share with the others, and get what they shared
ipr undo             take back the last step
ipr help first-day   for who begins
\`\`\`

Is something wrong? Look with \`ipr doctor\`. Nothing gets lost: what was saved stays saved.
`,
  handover: {
    title: 'Handover in short',
    body: 'Each time the archive is saved, what whoever takes over must know is written here.',
  },
  nestedReadme: folder => `# ${folder}

This folder has its own access. It is saved and shared apart. \`ipr.yaml\` of the archive says who may see it.
`,
}
