import { nameOf, someone } from '../../domain/names.ts'
import { isActive } from '../../domain/people/membership.ts'
import { clientConsultationOn, idsInRole } from '../../domain/people/roles.ts'
import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly group: string
  readonly why: 'cc' | 'left' | 'other'
}

/** CONF-10: papers stay with members; who writes and sends them has to see them (SUPP-14). */
export const workgroupDistributionOutside = rule<Say>({
  id: 'workgroup-distribution-outside',
  area: 'workgroup',
  severity: 'error',
  rows: ['CONF-10', 'CONF-04', 'SUPP-14'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Stukken van een werkgroep gaan alleen naar leden en de ondersteuner',
    en: 'Papers of a workgroup go to members and the supporter only',
  },
  why: {
    nl: 'De gemeente geeft werkgroepen informatie in vertrouwen. Die is niet voor anderen.',
    en: 'The municipality gives workgroups information in confidence. It is not for others.',
  },
  fix: {
    nl: 'Haal de naam weg onder ‘distribution’ (wie de stukken krijgt). Als gast uitnodigen kan wel.',
    en: 'Take the name away under ‘distribution’ (who gets the papers). Inviting as a guest is possible.',
  },
  message: {
    nl: ({ name, group, why }) => {
      const is =
        why === 'cc'
          ? 'is lid van het Cliëntenoverleg en niet van de raad'
          : why === 'left'
            ? 'is nu geen lid van de raad'
            : 'is geen lid van de raad'
      return `${name} krijgt de stukken van de werkgroep ${group}, maar ${is}.`
    },
    en: ({ name, group, why }) => {
      const is =
        why === 'cc'
          ? 'is a member of the client consultation and not of the council'
          : why === 'left'
            ? 'is not a member of the council now'
            : 'is not a member of the council'
      return `${name} gets the papers of the workgroup ${group}, but ${is}.`
    },
  },
  *check(facts) {
    const { today } = facts
    const writers = idsInRole(facts, today, 'supporter', 'secretary', 'minute_taker')
    for (const group of workgroupsOn(facts, today)) {
      for (const [index, id] of group.data.distribution.entries()) {
        const entry = someone(facts, id)
        if (entry === undefined || writers.includes(id)) continue
        if (entry.kind === 'member' && isActive(entry.data, today)) continue
        const cc = clientConsultationOn(facts, today).includes(id)
        yield {
          in: group,
          at: ['distribution', index],
          say: {
            name: nameOf(facts, id),
            group: group.data.name,
            why: cc ? 'cc' : entry.kind === 'member' ? 'left' : 'other',
          },
        }
      }
    }
  },
})
