import { nameOf } from '../../domain/names.ts'
import { clientConsultationOn } from '../../domain/people/roles.ts'
import { seatProblems } from '../../domain/people/workgroups.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly group: string; readonly cc: boolean }

/** WG-04 and CC-05: who sits in a workgroup is a member of the council on those days. */
export const workgroupNotAMember = rule<Say>({
  id: 'workgroup-not-a-member',
  area: 'workgroup',
  severity: 'error',
  rows: ['WG-04', 'CC-05', 'COMP-10'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Alleen leden zitten in een werkgroep',
    en: 'Only members sit in a workgroup',
  },
  why: {
    nl: 'Leden zijn benoemd en krijgen informatie in vertrouwen. Dat geldt niet voor anderen.',
    en: 'Members are appointed and get information in confidence. That does not hold for others.',
  },
  fix: {
    nl: 'Haal deze persoon uit de werkgroep, of verbeter de periode. Anderen kunt u wel als gast uitnodigen.',
    en: 'Take this person out of the workgroup, or correct the period. You can invite others as guests.',
  },
  message: {
    nl: say =>
      `${say.name} staat in de werkgroep ${say.group}, maar is ${
        say.cc ? 'lid van het Cliëntenoverleg en niet van de raad' : 'in die periode geen lid van de raad'
      }.`,
    en: say =>
      `${say.name} stands in the workgroup ${say.group}, but is ${
        say.cc
          ? 'a member of the client consultation and not of the council'
          : 'no member of the council in that period'
      }.`,
  },
  *check(facts) {
    const { model } = facts
    for (const group of model.all('workgroup')) {
      for (const { kind, member, at } of seatProblems(facts, group)) {
        // An id that nobody has is a reference to nothing, and found as such.
        const known = kind === 'not_a_member' || (kind === 'unknown_member' && model.known('person', member))
        if (!known) continue
        const row = group.data[at[0] === 'leads' ? 'leads' : 'members'][Number(at[1])]
        const cc = row !== undefined && clientConsultationOn(facts, row.from).includes(member)
        yield { in: group, at, say: { name: nameOf(facts, member), group: group.data.name, cc } }
      }
    }
  },
})
