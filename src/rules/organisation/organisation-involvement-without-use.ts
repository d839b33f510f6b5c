import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly what: string; readonly on: Day }

/** FUNC-08: what is finished in the involvement register says what was done with it. */
export const organisationInvolvementWithoutUse = rule<Say>({
  id: 'organisation-involvement-without-use',
  area: 'organisation',
  severity: 'warning',
  rows: ['FUNC-08'],
  chapter: chapter('3'),
  title: {
    nl: 'Het betrokkenheidsregister zegt wat er met inbreng is gedaan',
    en: 'The involvement register says what was done with input',
  },
  why: {
    nl: 'Het College wil weten wat er met inbreng van inwoners gebeurt.',
    en: 'The College wants to know what happens with the input of residents.',
  },
  fix: {
    nl: 'Vraag de beleidsmedewerker wat er met de inbreng is gedaan, en noteer dat met ‘ipr betrokkenheid gebruik’.',
    en: 'Ask the policy officer what was done with the input, and note that with ‘ipr involvement use’.',
  },
  message: {
    nl: say =>
      `‘${say.what}’ van ${longDay(say.on, 'nl')} is afgerond. Er staat niet bij wat er met de inbreng is gedaan.`,
    en: say =>
      `‘${say.what}’ of ${longDay(say.on, 'en')} is finished. It does not say what was done with the input.`,
  },
  *check(facts) {
    for (const register of facts.model.all('involvement')) {
      for (const [index, { closed, use, what, on }] of register.data.entries.entries()) {
        if (closed && use === undefined) yield { in: register, at: ['entries', index], say: { what, on } }
      }
    }
  },
})
