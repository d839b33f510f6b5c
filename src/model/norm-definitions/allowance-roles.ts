import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinition, NormType } from '../norm-types.ts'
import type { Bilingual } from '../norm-vocabularies.ts'

/** Roles with an own share or amount; a chair in the development phase has an agreed amount instead. */
export const allowanceRoles = vocabulary({
  member: ['lid', 'member'],
  lead: ['trekker', 'lead'],
  chair: ['voorzitter', 'chair'],
  deputy_chair: ['plaatsvervangend voorzitter', 'deputy chair'],
  secretary: ['secretaris', 'secretary'],
  treasurer: ['penningmeester', 'treasurer'],
  cc_member: ['lid van het Cliëntenoverleg', 'member of the client consultation'],
  cc_lead: ['trekker van het Cliëntenoverleg', 'lead of the client consultation'],
})
export type AllowanceRole = (typeof allowanceRoles.keys)[number]

/** Source of what each role gets: chapter 12 names some roles, ALLOW-11 lists those it is silent about. */
const rows: { readonly [R in AllowanceRole]: string } = {
  member: 'ALLOW-03',
  lead: 'ALLOW-05',
  chair: 'ALLOW-06',
  deputy_chair: 'ALLOW-11',
  secretary: 'ALLOW-11',
  treasurer: 'ALLOW-11',
  cc_member: 'ALLOW-08',
  cc_lead: 'ALLOW-09',
}

type PerRole<S extends string, T extends NormType> = {
  readonly [R in AllowanceRole as `allowance.${R}.${S}`]: NormDefinition<T> & { readonly type: T }
}

const perRole = <S extends string, T extends NormType>(suffix: S, type: T, about: Bilingual): PerRole<S, T> =>
  Object.fromEntries(
    allowanceRoles.keys.map(role => [
      `allowance.${role}.${suffix}`,
      {
        type,
        about: {
          nl: `${about.nl}: ${allowanceRoles.word(role, 'nl')}`,
          en: `${about.en}: ${allowanceRoles.word(role, 'en')}`,
        },
        rows: [rows[role]],
      },
    ]),
  ) as unknown as PerRole<S, T>

/** `allowance.ROLE.share`, `.per_month` and `.per_meeting`: which one counts follows from `allowance.scheme`. */
export const allowanceRoleNorms = {
  ...perRole('share', 'share', { nl: 'Deel van het fiscaal maximum', en: 'Share of the fiscal maximum' }),
  ...perRole('per_month', 'amount', { nl: 'Vergoeding per maand', en: 'Allowance a month' }),
  ...perRole('per_meeting', 'amount', { nl: 'Vergoeding per vergadering', en: 'Allowance a meeting' }),
}
