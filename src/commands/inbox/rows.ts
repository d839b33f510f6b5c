import type { CommandRow } from '../command.ts'

/** What comes in from people: papers. */
export const inboxRows: readonly CommandRow[] = [
  {
    name: 'import',
    dutch: 'importeer',
    about: {
      nl: 'neem een stuk in het archief op: Word, PDF of e-mail',
      en: 'take a paper into the archive: Word, PDF or mail',
    },
    examples: [
      'ipr importeer reactie.docx --as reactie --advice inburgering --date 2026-11-20',
      'ipr importeer notulen.docx --as verslag --meeting 2026-11-05',
      'ipr importeer uitnodiging.eml --as stuk --kind uitnodiging --dry-run',
    ],
    load: () => import('./import.ts').then(m => m.importPaper),
  },
]
