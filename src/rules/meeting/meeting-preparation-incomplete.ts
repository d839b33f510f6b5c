import { parties } from '../../domain/meetings/kinds.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & {
  readonly without: readonly ('chair' | 'supporter')[]
  readonly matters: boolean
  readonly guests: boolean
}

const ROLES = { chair: ['chair', 'deputy_chair'], supporter: ['supporter'] } as const

/** MEET-09, CHAIR-16: chair and supporter discuss running matters and guests together. */
export const meetingPreparationIncomplete = rule<Say>({
  id: 'meeting-preparation-incomplete',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-09', 'CHAIR-16'],
  chapter: chapter('6'),
  title: {
    nl: 'Voorzitter en ondersteuner bespreken samen de lopende zaken en de gasten',
    en: 'Chair and supporter discuss running matters and guests together',
  },
  why: {
    nl: 'Zo is voor de vergadering duidelijk wie er wanneer bij is.',
    en: 'So it is clear before the meeting who attends when.',
  },
  fix: { nl: 'Vul het aan met ‘ipr overleg voorbereiden’.', en: 'Complete it with ‘ipr meeting prepare’.' },
  message: {
    nl: say =>
      `Bij de voorbereiding van ${meetingName.nl(say)} ${listed(
        [
          ...(say.without.length === 0
            ? []
            : [
                `${say.without.length === 1 ? 'was' : 'waren'} ${listed(
                  say.without.map(party => `de ${parties.word(party, 'nl')}`),
                  'nl',
                )} er niet bij`,
              ]),
          ...(say.matters ? [] : ['zijn de lopende zaken niet besproken']),
          ...(say.guests ? [] : ['is niet besloten over gasten']),
        ],
        'nl',
      )}.`,
    en: say =>
      `In the preparation of ${meetingName.en(say)} ${listed(
        [
          ...(say.without.length === 0
            ? []
            : [
                `${listed(
                  say.without.map(party => `the ${parties.word(party, 'en')}`),
                  'en',
                )} ${say.without.length === 1 ? 'was' : 'were'} not there`,
              ]),
          ...(say.matters ? [] : ['running matters were not discussed']),
          ...(say.guests ? [] : ['guests were not decided on']),
        ],
        'en',
      )}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const talk = meeting.data.preparation
      if (talk === undefined) continue
      const without = (['chair', 'supporter'] as const).filter(party => {
        const holders = idsInRole(facts, talk.on, ...ROLES[party])
        return holders.length > 0 && !holders.some(person => talk.by.includes(person))
      })
      const { matters_discussed: matters, guests_decided: guests } = talk
      if (without.length > 0 || !matters || !guests)
        yield {
          in: meeting,
          at: ['preparation'],
          say: { ...named(meeting.data), without, matters, guests },
        }
    }
  },
})
