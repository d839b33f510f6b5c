import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly asked: Day }

/** ADV-25: questions of the municipal council on an advice go on to the College. */
export const adviceCouncilQuestionNotForwarded = rule<Say>({
  id: 'advice-council-question-not-forwarded',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-25', 'REL-01', 'REL-03'],
  chapter: chapter('6'),
  title: {
    nl: 'Een vraag van de gemeenteraad gaat door naar het College',
    en: 'A question of the municipal council goes on to the College',
  },
  why: {
    nl: 'Het College beantwoordt vragen over advies en reactie. De Inwonersparticipatieraad doet dat niet zelf.',
    en: 'The College answers questions on advice and response. The council does not do so itself.',
  },
  fix: {
    nl: 'Stuur de vraag door naar de verbindingsmedewerker. Zet de dag in het dossier bij deze vraag, achter ‘forwarded_on’.',
    en: 'Forward the question to the liaison. Put the day in the file with this question, after ‘forwarded_on’.',
  },
  message: {
    nl: say =>
      `De gemeenteraad stelde op ${longDay(say.asked, 'nl')} een vraag over dit advies. Er staat niet bij dat de vraag is doorgestuurd naar het College.`,
    en: say =>
      `The municipal council asked a question on this advice on ${longDay(say.asked, 'en')}. It is not noted that the question was forwarded to the College.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'council_question' || event.forwarded_on !== undefined) continue
        if (event.on >= facts.today) continue
        yield { ...atEvent(life, step), say: { asked: event.on } }
      }
    }
  },
})
