import { before, cut, type Mutation, rename, replace } from './edit.ts'

/** Who may read what. */
export const visibilityMutations: readonly Mutation[] = [
  {
    name: 'an advice that was not sent yet is public',
    edit: replace('advice/2026-06-jeugdbeleid/advice.md', 'visibility: members', 'visibility: public'),
    finds: [
      'error visibility-draft-public advice/2026-06-jeugdbeleid/advice.md:4',
      'error visibility-without-release advice/2026-06-jeugdbeleid/advice.md:4',
    ],
  },
  {
    name: 'a signal is public',
    edit: before('signals/2026-11-12-drukte-voedselbank.md', 'sources:\n', 'visibility: public\n'),
    finds: ['error visibility-too-wide signals/2026-11-12-drukte-voedselbank.md:10'],
  },
  {
    name: 'minutes of the council are public',
    edit: before('meetings/2026-11-05-council/minutes.md', 'presence:\n', 'visibility: public\n'),
    finds: ['error visibility-too-wide meetings/2026-11-05-council/minutes.md:9'],
  },
  {
    name: 'the request for advice is public without a release',
    edit: cut(
      'advice/2025-02-woonzorgvisie/dossier.yaml',
      '  - part: request\n    by: College van B&W\n    on: 2025-10-29\n',
    ),
    finds: ['error visibility-without-release advice/2025-02-woonzorgvisie/request.md:5'],
  },
  {
    name: 'the advice is public without a release',
    edit: cut(
      'advice/2025-02-woonzorgvisie/dossier.yaml',
      '  - part: advice\n    by: Inwonersparticipatieraad\n    on: 2025-06-24\n',
    ),
    finds: ['error visibility-without-release advice/2025-02-woonzorgvisie/advice.md:5'],
  },
  {
    name: 'a file on a dismissal stands in the archive of all members',
    edit: rename('chair/dismissals/', 'dismissals/'),
    finds: ['warning file-unplaced dismissals/henk-doornbos.md:1'],
  },
  {
    name: 'a budget for the board only stands in the archive of all members',
    edit: before('money/2024.yaml', 'budget:\n', 'visibility: board\n'),
    finds: ['error visibility-wrong-repository money/2024.yaml:2'],
  },
]
