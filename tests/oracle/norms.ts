import fc from 'fast-check'
import { seldom } from './periods.ts'
import { type OracleNorms, ordinaryRoles } from './plain-council.ts'

const mostShares = fc.constantFrom('0.75', '0.6', '1', '0.5', '0.3333')
const shares = fc.oneof(
  fc.constant({
    member: '0.75',
    lead: '1',
    chair: '1',
    deputy_chair: '0.75',
    secretary: '0.75',
    treasurer: '0.75',
    cc_member: '0.75',
    cc_lead: '1',
  }),
  fc.record({
    member: mostShares,
    lead: mostShares,
    chair: mostShares,
    deputy_chair: mostShares,
    secretary: mostShares,
    treasurer: mostShares,
    cc_member: mostShares,
    cc_lead: mostShares,
  }),
)

/** Norms by chance, the usual ones more often than not. */
export const someNorms: fc.Arbitrary<OracleNorms> = fc.record({
  shares,
  capShare: fc.constantFrom('1', '1', '1', '0.9', '0.5'),
  yearCap: seldom(fc.integer({ min: 1, max: 250_000 })),
  attendanceRule: fc.constantFrom('flat', 'prorata_capped', 'prorata_capped', 'per_presence', 'threshold'),
  appliesTo: fc.oneof(
    fc.constant(['member'] as const),
    fc.subarray(
      ordinaryRoles.filter(role => !role.startsWith('cc_')),
      { minLength: 1 },
    ),
  ),
  base: fc.constantFrom('pooled', 'separate', 'ipr_only'),
  kinds: fc.oneof(
    fc.constant(['council', 'workgroup', 'officers'] as const),
    fc.subarray(['council', 'workgroup', 'officers', 'alderman'] as const, { minLength: 1 }),
  ),
  excusedCountsAs: fc.constantFrom('absent', 'excluded', 'present'),
  assumedShare: fc.constantFrom('0.75', '0.75', '0.5', '0.8333', '1'),
  remainderShare: fc.constantFrom('0', '0', '0.5', '0.3333'),
  ccRule: fc.constantFrom('norm', 'prorata', 'all_or_nothing'),
  prorata: fc.constantFrom('months', 'months', 'days', 'none'),
  monthRule: fc.constantFrom('first_day', 'majority', 'daily'),
  rounding: fc.constantFrom('cent_half_up', 'cent_half_up', 'euro_half_up', 'euro_up'),
  developmentAmount: fc.integer({ min: 0, max: 1_500_000 }),
  developmentMaxMonths: fc.constantFrom(18, 18, 12, 6),
  developmentPlusMember: fc.boolean(),
})
