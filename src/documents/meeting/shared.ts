import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { type Lang, vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupIdsOf } from '../../domain/meetings/parties.ts'
import type { Standing } from '../../domain/meetings/standing.ts'
import { groupName } from '../../domain/names.ts'
import { meetingWords as english } from '../../lang/en/meeting.ts'
import { shortDay } from '../../lang/format.ts'
import { meetingWords as dutch, type MeetingWords } from '../../lang/nl/meeting.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

export const meetingWordsOf = (lang: Lang): MeetingWords => (lang === 'nl' ? dutch : english)

/** Words for how a meeting can stand. */
export const standingStates = vocabulary({
  planned: ['gepland', 'planned'],
  unrecorded: ['niet vastgelegd', 'not recorded'],
  held: ['gehouden', 'held'],
  cancelled: ['afgelast', 'cancelled'],
  moved: ['verzet', 'moved'],
})

/** Names of the workgroups of a meeting. */
export const groupNames = ({ model }: Facts, { data }: Entry<'meeting'>): readonly string[] =>
  groupIdsOf(data).map(id => groupName({ model }, id))

/** Kind and workgroups, as people name a meeting: `werkgroepoverleg Wonen en vervoer`. */
export const meetingName = (facts: Facts, meeting: Entry<'meeting'>, lang: Lang): string =>
  [meetingKinds.word(meeting.data.kind, lang), groupNames(facts, meeting).join(', ')]
    .filter(Boolean)
    .join(' ')

/** How a meeting stands, in a few words. */
export const standingText = (facts: Facts, standing: Standing, lang: Lang): string => {
  const words = meetingWordsOf(lang)
  switch (standing.state) {
    case 'planned':
      return words.planned[standing.agenda]
    case 'unrecorded':
      return standing.minutes === 'none'
        ? words.unrecorded
        : words.unrecordedWith(words.minutes[standing.minutes])
    case 'held':
      return words.held(words.minutes[standing.minutes])
    case 'cancelled':
      return words.cancelled(standing.on === null ? null : shortDay(standing.on), standing.reason)
    case 'moved': {
      const to = facts.model.get('meeting', standing.to)?.data.date
      return words.moved(to === undefined ? standing.to : shortDay(to), standing.reason)
    }
  }
}
