import { after, all, before, cut, type Edit, file, type Mutation, replace } from './edit.ts'

const member = (id: string): string => `members/${id}.md`

const holds = (id: string, kind: string, organisation: string): Edit =>
  before(
    member(id),
    'positions_confirmed:',
    `  - kind: ${kind}\n    organisation: ${organisation}\n    from: 2026-02-01\n`,
  )

/** Who may sit in the council beside which other position. */
export const eligibilityMutations: readonly Mutation[] = [
  {
    name: 'a member takes a seat in the support of a faction',
    edit: holds('jeroen-veldkamp', 'faction_support', 'Fractie Lindervoort Lokaal'),
    finds: ['error eligibility-council-seat members/jeroen-veldkamp.md:17'],
  },
  {
    name: 'a member takes a seat on the board of a party',
    edit: holds('dirk-jan-oosterveld', 'party_board', 'Lindervoort Lokaal'),
    finds: ['error eligibility-party-board members/dirk-jan-oosterveld.md:22'],
  },
  {
    name: 'a member joins the audit commission',
    edit: holds('fatma-yildirim', 'audit_commission', 'Rekenkamercommissie Lindervoort'),
    finds: ['warning eligibility-audit-commission members/fatma-yildirim.md:16'],
  },
  {
    name: 'a member joins the board of a local advocacy organisation',
    edit: holds('wil-hendrikse', 'advocacy_board', 'Ouderenbond Lindervoort'),
    finds: ['error eligibility-advocacy-board members/wil-hendrikse.md:20'],
  },
  {
    name: 'a member becomes active in a local advocacy organisation',
    edit: holds('wil-hendrikse', 'advocacy_active', 'Ouderenbond Lindervoort'),
    finds: ['warning eligibility-advocacy-active members/wil-hendrikse.md:20'],
  },
  {
    name: 'a member goes to work in care here',
    edit: holds('noor-abdallah', 'care_staff', 'Zorginstelling De Horst'),
    finds: ['error eligibility-care members/noor-abdallah.md:19'],
  },
  {
    name: 'a second supporter works for the municipality',
    edit: file(
      'people/joep-de-wit.md',
      `---
name: Joep de Wit
employer: municipality
roles:
  - role: supporter
    from: 2026-11-02
    contract: overeenkomst 2026-301, gemeente Lindervoort
confidentiality_on: 2026-11-02
---
`,
    ),
    finds: ['error eligibility-supporter-municipal people/joep-de-wit.md:3'],
  },
  {
    name: 'the chair becomes active in politics',
    edit: holds('els-brandsma', 'political', 'Campagneteam Lindervoort Lokaal'),
    finds: ['error eligibility-chair-political members/els-brandsma.md:25'],
  },
  {
    name: 'the chair declares business interests',
    edit: replace('members/els-brandsma.md', 'has: false', 'has: true'),
    finds: ['error eligibility-chair-business members/els-brandsma.md:44'],
  },
  {
    name: 'the chair never declared business interests',
    edit: cut('members/els-brandsma.md', 'business_interests:\n  declared_on: 2025-03-11\n  has: false\n'),
    finds: ['warning eligibility-chair-business-undeclared members/els-brandsma.md:17'],
  },
  {
    name: 'the policy officer of a workgroup has the same name as a member',
    edit: file(
      'people/dirk-jan-oosterveld-2.md',
      `---
name: Dirk-Jan Oosterveld
employer: municipality
roles:
  - role: policy_officer
    from: 2026-02-01
---
`,
    ),
    finds: ['warning composition-not-a-member members/dirk-jan-oosterveld.md:2'],
  },
  {
    name: 'a member takes the place of someone in the client consultation',
    edit: all(
      before(member('wil-hendrikse'), 'positions:\n', 'roles:\n  - role: cc_member\n    from: 2026-11-15\n'),
      replace(
        'people/dylan-kroes.md',
        'from: 2025-07-01\nrepresents',
        'from: 2025-07-01\n    to: 2026-11-14\nrepresents',
      ),
    ),
    finds: ['warning cc-double-membership members/wil-hendrikse.md:16'],
  },
  {
    name: 'the council put an own business on its list, and a member begins one',
    edit: all(
      after(
        'ipr.yaml',
        'deviations:\n',
        `  - norm: eligibility.incompatible
    value: [party_board, municipal_council, faction_support, council_committee, advocacy_board, advocacy_active, care_management, care_staff, business]
    from: 2024-03-07
    decided_on: 2024-03-07
    decided_by: IPR Lindervoort
    source: huishoudelijk reglement
`,
      ),
      holds('jeroen-veldkamp', 'business', 'Fietsenmaker Veldkamp'),
    ),
    finds: ['error eligibility-own-list members/jeroen-veldkamp.md:17'],
  },
]
