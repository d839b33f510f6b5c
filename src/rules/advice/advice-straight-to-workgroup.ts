import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isOver } from './lives.ts'
import { askedAt } from './requests.ts'

/** LIAI-10, ADV-04: a request reaches a workgroup through the council. */
export const adviceStraightToWorkgroup = rule({
  id: 'advice-straight-to-workgroup',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-04', 'ADV-05', 'LIAI-10'],
  chapter: chapter('8'),
  title: {
    nl: 'Een aanvraag komt via de raad bij een werkgroep',
    en: 'A request reaches a workgroup through the council',
  },
  why: {
    nl: 'Alle leden horen te weten wat er gevraagd is. Ook wie niet in die werkgroep zit, kan meedenken.',
    en: 'All members should know what was asked. Those outside that workgroup can contribute too.',
  },
  fix: {
    nl: 'Zet de aanvraag op de lijst met ‘ipr post erbij’. Zet het kenmerk daarvan in het dossier bij de stap ‘received’, achter ‘incoming’.',
    en: 'Put the request on the list with ‘ipr incoming add’. Put its id in the file with the step ‘received’, after ‘incoming’.',
  },
  message: {
    nl: () =>
      'Deze aanvraag kwam rechtstreeks bij een werkgroep. De aanvraag staat nog niet bij de ingekomen stukken.',
    en: () => 'This request came straight to a workgroup. It is not among the incoming papers yet.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      if (!life.entry.data.request?.sent_to_workgroup || isOver(life)) continue
      const event = askedAt(life)?.event
      if (event !== undefined && 'incoming' in event && event.incoming !== undefined) continue
      yield { in: life.entry, at: ['request', 'sent_to_workgroup'], say: {} }
    }
  },
})
