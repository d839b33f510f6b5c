import { all, before, cut, type Mutation, replace, without } from './edit.ts'

const member = (id: string): string => `members/${id}.md`

/** How a membership ends. */
export const departureMutations: readonly Mutation[] = [
  {
    name: 'a member still sits a day after the last term',
    edit: replace(member('anneke-terwindt'), 'end:\n  on: 2025-03-31', 'end:\n  on: 2025-04-01'),
    finds: ['error member-end-after-term members/anneke-terwindt.md:15'],
  },
  {
    name: 'a member is relieved before the College decides',
    edit: all(
      replace(member('henk-doornbos'), 'on: 2025-09-16', 'on: 2025-10-14'),
      replace('chair/dismissals/henk-doornbos.md', 'on: 2025-09-16', 'on: 2025-10-14'),
    ),
    finds: ['error member-relief-before-decision members/henk-doornbos.md:15'],
  },
  {
    name: 'a member is relieved without ground and decision',
    edit: all(
      without('chair/dismissals/henk-doornbos.md'),
      cut(
        member('henk-doornbos'),
        '  relief:\n    ground: conflict_of_interest\n    decision: { on: 2025-09-16, reference: BW25.0301 }\n    article: artikel 7\n',
      ),
    ),
    finds: ['error member-relief-missing members/henk-doornbos.md:16'],
  },
  {
    name: 'a relief stands with another reason for the end',
    edit: replace(member('henk-doornbos'), 'ground: relieved', 'ground: resigned'),
    finds: ['error member-relief-other-ground members/henk-doornbos.md:16'],
  },
  {
    name: 'a relief names no article of the house rules',
    edit: cut(member('henk-doornbos'), '    article: artikel 7\n'),
    finds: ['warning member-relief-without-article members/henk-doornbos.md:18'],
  },
  {
    name: 'access of a member who left was never withdrawn',
    edit: cut(member('ruud-bosscher'), '  access_ended: 2026-01-05\n'),
    finds: ['warning member-access-after-end members/ruud-bosscher.md:14'],
  },
  {
    name: 'a member who stopped early is noted as at the end of the term',
    edit: replace(member('ruud-bosscher'), 'ground: resigned', 'ground: term_ended'),
    finds: ['warning member-end-ground-differs members/ruud-bosscher.md:15'],
  },
  {
    name: 'the dossier of a dismissal gives another day than the file of the member',
    edit: replace('chair/dismissals/henk-doornbos.md', 'on: 2025-09-16', 'on: 2025-09-23'),
    finds: ['warning member-relief-differs chair/dismissals/henk-doornbos.md:6'],
  },
  {
    name: 'a new member ends before the first day',
    edit: before(
      member('yasmina-haddad'),
      'positions:\n',
      `terms:
  - kind: appointment
    from: 2027-01-01
    to: 2030-12-31
    decision: { on: 2026-11-24, reference: BW26.0301 }
end:
  on: 2026-12-15
  ground: resigned
`,
    ),
    finds: ['error member-end-before-start members/yasmina-haddad.md:13'],
  },
  {
    name: 'the term of a member has passed and nobody noted what came after',
    edit: cut(
      member('anneke-terwindt'),
      'end:\n  on: 2025-03-31\n  ground: term_ended\n  access_ended: 2025-04-01\n',
    ),
    finds: ['warning member-end-not-recorded members/anneke-terwindt.md:10'],
  },
]
