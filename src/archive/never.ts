/** Keys that must not exist, whatever they hold: each with the rule that says why. */

export type NeverRule = 'member-without-mandate' | 'privacy-forbidden-key' | 'contact-without-promises'

interface Never {
  readonly rule: NeverRule
  /** Files in which the key has this meaning; in others it is an unknown key like any. */
  readonly where: RegExp
  readonly keys: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const NEVER: readonly Never[] = [
  {
    // MEMB-07, FUNC-17
    rule: 'member-without-mandate',
    where: /^members\//,
    keys: words('represents delegated_by on_behalf_of vertegenwoordigt afgevaardigd_door namens'),
  },
  {
    // CONF-09, CONTACT-10, SIGN-06
    rule: 'privacy-forbidden-key',
    where: /(?:)/,
    keys: words(
      'bsn burgerservicenummer iban bank_account account_number rekeningnummer benefit benefit_status uitkering ' +
        'birth_date date_of_birth birthday born geboortedatum geboren address home_address postcode adres ' +
        'woonadres phone telephone mobile telefoon telefoonnummer mobiel email e_mail mail mailadres',
    ),
  },
  {
    // MEMB-20
    rule: 'contact-without-promises',
    where: /^(contacts|signals|events)\//,
    keys: words('promised promise promises commitment commitments beloofd belofte toezegging toezeggingen'),
  },
]

/** The rule that forbids a key in a file, if one does. */
export const neverRule = (path: string, key: string): NeverRule | undefined =>
  NEVER.find(({ where, keys }) => where.test(path) && keys.has(key))?.rule
