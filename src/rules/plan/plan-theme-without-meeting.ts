import { longDay } from '../../lang/format.ts'
import { type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly title: string; readonly cancelled: Day | null }

/** PLAN-01: a big theme says at which consultation with the alderman it comes up; a cancelled one is none. */
export const planThemeWithoutMeeting = rule<Say>({
  id: 'plan-theme-without-meeting',
  area: 'plan',
  severity: 'info',
  rows: ['PLAN-01', 'PLAN-05'],
  chapter: chapter('8'),
  title: {
    nl: 'Elk groot thema staat bij een overleg met de wethouder',
    en: 'Each big theme stands with a consultation with the alderman',
  },
  why: {
    nl: 'Met een datum erbij wordt het thema ook echt besproken.',
    en: 'With a date the theme is really talked over.',
  },
  fix: {
    nl: 'Noteer bij ‘meeting’ (overleg) in welk overleg met de wethouder het thema aan de orde komt.',
    en: 'Note under ‘meeting’ in which consultation with the alderman the theme comes up.',
  },
  message: {
    nl: say =>
      say.cancelled === null
        ? `Bij het grote thema ‘${say.title}’ staat niet in welk overleg met de wethouder het aan de orde komt.`
        : `Het grote thema ‘${say.title}’ stond bij het overleg van ${longDay(say.cancelled, 'nl')}. Dat overleg is afgelast.`,
    en: say =>
      say.cancelled === null
        ? `The big theme ‘${say.title}’ does not say in which consultation with the alderman it comes up.`
        : `The big theme ‘${say.title}’ stood with the meeting of ${longDay(say.cancelled, 'en')}. That meeting was cancelled.`,
  },
  *check(facts) {
    for (const plan of facts.model.all('plan')) {
      const year = Number(plan.id)
      if (year < yearOf(facts.today)) continue
      for (const [index, { title, meeting }] of plan.data.themes.entries()) {
        const found = meeting === undefined ? undefined : facts.model.get('meeting', meeting)?.data
        const cancelled = found?.status === 'cancelled' && found.moved_to === undefined ? found.date : null
        if (meeting !== undefined && cancelled === null) continue
        const key = meeting === undefined ? 'title' : 'meeting'
        yield { in: plan, at: ['themes', index, key], say: { year, title, cancelled } }
      }
    }
  },
})
