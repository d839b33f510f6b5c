import { advice } from '../../../schemas/advice.ts'
import { draftOf, type Plan } from '../../archive/plan.ts'
import { parseYaml } from '../../archive/yaml.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type Source, type TreeMap, yamlOf } from '../../model/source.ts'
import { planOn } from '../planned.ts'

/** The dossier after an edit, read again from its own text: what is checked is what will be written. */
export const reread = (entry: Entry<'advice'>, source: Source): Entry<'advice'> => ({
  ...entry,
  source,
  data: advice.parse(parseYaml(yamlOf(source)).tree),
})

/** The events of a dossier as they are written. */
export const eventTrees = ({ source }: Entry<'advice'>): readonly TreeMap[] => {
  const events = parseYaml(yamlOf(source)).tree?.['events']
  return Array.isArray(events) ? (events as readonly TreeMap[]) : []
}

/** A plan that changes one dossier; `message` is what git keeps of it. */
export const dossierPlan = (
  facts: Facts,
  before: Entry<'advice'>,
  after: Source,
  { say, message }: { readonly say: string; readonly message: string },
): Plan =>
  planOn(facts, {
    say,
    message,
    drafts: [draftOf(before.source, after, say)],
  })
