import { groupLeadsOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isReadable } from './readable.ts'

type Say = { readonly group: string }

/** WG-05: exactly one lead; more than one is another rule. */
export const workgroupWithoutLead = rule<Say>({
  id: 'workgroup-without-lead',
  area: 'workgroup',
  severity: 'error',
  rows: ['WG-05'],
  chapter: chapter('7'),
  title: { nl: 'Elke werkgroep heeft een trekker', en: 'Every workgroup has a lead' },
  why: {
    nl: 'De trekker zorgt voor de agenda en staat in voor de inhoud van een advies.',
    en: 'The lead makes the agenda and answers for the content of an advice.',
  },
  fix: {
    nl: 'Kies een trekker. Zet de naam onder ‘leads’ (trekkers), met de eerste dag.',
    en: 'Choose a lead. Put the name under ‘leads’, with the first day.',
  },
  message: {
    nl: say => `De werkgroep ${say.group} heeft nu geen trekker.`,
    en: say => `The workgroup ${say.group} has no lead now.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (!norms.get('wg.leads', today)) return
    for (const group of workgroupsOn(facts, today)) {
      if (groupLeadsOn(facts, group, today).length > 0 || !isReadable(model, group)) continue
      yield {
        in: group,
        at: group.data.leads.length > 0 ? ['leads'] : [],
        say: { group: group.data.name },
      }
    }
  },
})
