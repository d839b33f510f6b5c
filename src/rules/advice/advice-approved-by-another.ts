import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { groupsLedBy } from '../../domain/people/workgroups.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { sideOf, writersOf } from './writers.ts'

type Say = { readonly name: string }

/** WG-13: the content is approved by the lead of a workgroup that works on the advice. */
export const adviceApprovedByAnother = rule<Say>({
  id: 'advice-approved-by-another',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-11', 'WG-13'],
  chapter: chapter('7'),
  title: {
    nl: 'De trekker van de werkgroep keurt de inhoud goed',
    en: 'The lead of the workgroup approves the content',
  },
  why: {
    nl: 'De trekker bewaakt het gesprek waarop het advies steunt, en staat in voor de inhoud.',
    en: 'The lead guards the dialogue on which the advice rests, and answers for the content.',
  },
  fix: {
    nl: 'Vraag de trekker om akkoord. Was deze persoon toen wel trekker, zet dat dan in het bestand van de werkgroep, bij ‘leads’.',
    en: 'Ask the lead for approval. If this person was lead then, put that in the file of the workgroup, under ‘leads’.',
  },
  message: {
    nl: say =>
      `${say.name} keurde de inhoud goed. ${say.name} was toen geen trekker van een werkgroep die aan dit advies werkt.`,
    en: say =>
      `${say.name} approved the content. ${say.name} was not the lead then of a workgroup that works on this advice.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const groups = life.entry.data.workgroups.map(({ group }) => group)
      // A group in a file with a fault may be the one that the person leads.
      if (groups.length === 0 || groups.some(id => facts.model.get('workgroup', id) === undefined)) continue
      for (const writer of writersOf(facts, life)) {
        if (writer.part !== 'approval') continue
        const side = sideOf(facts, writer)
        if (side === 'unknown' || side === 'municipality') continue
        const leads = groupsLedBy(facts, writer.person, writer.day)
        if (leads.some(({ id }) => groups.includes(id))) continue
        yield { in: life.entry, at: writer.at, say: { name: nameOf(facts, writer.person) } }
      }
    }
  },
})
