import { legalBases } from '../../../schemas/council.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual } from '../../model/norm-vocabularies.ts'
import { asPublic, type Origin, origin, type Public } from './brand.ts'

/** Who the council is, from `ipr.yaml`. */
export interface CouncilFields extends Origin {
  readonly name: string
  readonly shortName: string
  readonly formerNames: readonly { readonly name: string; readonly until: Day | null }[]
  readonly since: Day | null
  readonly legalBasis: Bilingual | null
  readonly municipality: string
  /** Code of the municipality such as `gm0342`; null when the settings do not say. */
  readonly municipalityCode: string | null
  readonly departments: readonly string[]
  readonly contact: string | null
  readonly example: boolean
  /** Whether meetings are open to all; null when the council has no norm for it. */
  readonly openMeetings: boolean | null
  readonly publisher: 'council' | 'municipality'
}
export type PublicCouncil = Public<CouncilFields>

/** What anyone may know of the council itself. */
export const publicCouncil = ({ model, norms, today }: Facts): PublicCouncil => {
  const { council, municipality, example } = model.council.data
  const basis = council.legal_basis
  return asPublic({
    name: council.name,
    shortName: council.short_name,
    formerNames: council.former_names.map(({ name, until }) => ({ name, until: until ?? null })),
    since: council.start_date ?? null,
    legalBasis:
      basis === undefined ? null : { nl: legalBases.word(basis, 'nl'), en: legalBases.word(basis, 'en') },
    municipality: municipality.name,
    municipalityCode: municipality.code ?? null,
    departments: municipality.departments,
    contact: council.contact ?? null,
    example: example ?? false,
    openMeetings: norms.get('meetings.public', today),
    publisher: norms.get('publish.publisher', today) === 'municipality' ? 'municipality' : 'council',
    ...origin('about-us', 'council:council'),
  })
}
