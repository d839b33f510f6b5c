import type { Advice } from '../../../schemas/advice.ts'
import { adviceForms } from '../../../schemas/vocabulary/advice.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly form: Advice['form']; readonly chosen: Advice['form'] | null }

/** ADV-08, ADV-21: a request is answered in writing; for an unsolicited advice the council chooses the form. */
export const adviceFormDiffers = rule<Say>({
  id: 'advice-form-differs',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-08', 'ADV-21', 'FUNC-04'],
  chapter: chapter('3'),
  title: {
    nl: 'Het dossier noemt de vorm die de raad koos',
    en: 'The file names the form that the council chose',
  },
  why: {
    nl: 'Op een schriftelijk advies volgt een reactie van het College, op een mondeling advies een verslag.',
    en: 'A written advice is followed by a response of the College, an oral one by a report.',
  },
  fix: {
    nl: 'Verbeter de vorm in het dossier: bij ‘form’ bovenaan, of bij de stap ‘form_chosen’.',
    en: 'Correct the form in the file: under ‘form’ at the top, or with the step ‘form_chosen’.',
  },
  message: {
    nl: say =>
      say.chosen === null
        ? 'Volgens het dossier is dit gevraagde advies mondeling. Op een aanvraag antwoordt de raad schriftelijk.'
        : `Volgens het dossier is dit advies ${adviceForms.word(say.form, 'nl')}. De raad koos voor ${adviceForms.word(say.chosen, 'nl')}.`,
    en: say =>
      say.chosen === null
        ? 'According to the file this requested advice is oral. The council answers a request in writing.'
        : `According to the file this advice is ${adviceForms.word(say.form, 'en')}. The council chose ${adviceForms.word(say.chosen, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const { kind, form } = life.entry.data
      const step = lastOf(life.steps, 'form_chosen')
      const chosen = step?.event.event === 'form_chosen' ? step.event.form : null
      const differs = kind === 'requested' ? form === 'oral' : chosen !== null && chosen !== form
      if (!differs) continue
      yield {
        in: life.entry,
        at: ['form'],
        ...(step !== undefined && { also: [atEvent(life, step, 'form')] }),
        say: { form, chosen: kind === 'requested' ? null : chosen },
      }
    }
  },
})
