import type { Rule } from '../rule.ts'
import { contactFewExperience } from './contact-few-experience.ts'
import { contactGroupWithoutClients } from './contact-group-without-clients.ts'
import { contactInboundNotDiscussed } from './contact-inbound-not-discussed.ts'
import { contactKnownToMunicipality } from './contact-known-to-municipality.ts'

/** Rules on contacts with society. */
export const contactRules: readonly Rule[] = [
  contactFewExperience,
  contactGroupWithoutClients,
  contactInboundNotDiscussed,
  contactKnownToMunicipality,
]
