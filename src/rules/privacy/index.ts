import type { Rule } from '../rule.ts'
import { privacyAddress } from './privacy-address.ts'
import { privacyBirthDate } from './privacy-birth-date.ts'
import { privacyBsn } from './privacy-bsn.ts'
import { privacyEmail } from './privacy-email.ts'
import { privacyHealthNearName } from './privacy-health-near-name.ts'
import { privacyIban } from './privacy-iban.ts'
import { privacyNameInPublic } from './privacy-name-in-public.ts'
import { privacyPhone } from './privacy-phone.ts'

export const privacyRules: readonly Rule[] = [
  privacyAddress,
  privacyBirthDate,
  privacyBsn,
  privacyEmail,
  privacyHealthNearName,
  privacyIban,
  privacyNameInPublic,
  privacyPhone,
]
