import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { personNamed } from '../registers/named.ts'

/** The id of whom a paper or list names: by the whole name, else as a user names someone. Refuses a stranger. */
export const personWritten = (facts: Facts, said: string): string => {
  const everyone = [...facts.model.all('member'), ...facts.model.all('person')]
  const [only, another] = everyone.filter(({ data }) => slug(data.name) === slug(said))
  if (only && !another) return only.id
  try {
    return personNamed(facts, said)
  } catch {
    throw new Refusal('reply-no-one', { found: said })
  }
}
