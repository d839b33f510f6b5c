import { minutesWordsOf } from '../../documents/minutes/draft.ts'
import { page } from '../../documents/page.ts'
import { outcomesFor, resultsFor } from '../../domain/minutes/choices.ts'
import { type Edit, set } from '../../domain/minutes/edit.ts'
import { missingIn } from '../../domain/minutes/missing.ts'
import { type ItemNote, itemEdits, newItemEdits, presenceEdits } from '../../domain/minutes/note.ts'
import { idOf, labelOf, type NotedPoint, notedPoints, type Role, roleOf } from '../../domain/minutes/point.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { isLeftOut } from '../option.ts'
import { personNamed, referenceNamed } from '../registers/named.ts'
import { minutesToClose, type Written } from './meeting.ts'
import { type NoteOptions, noteOptions, saysNothing } from './note-options.ts'
import { edited, planned, working } from './working.ts'

const pointNamed = (facts: Facts, { minutes, meeting }: Written, named: string): NotedPoint => {
  const points = notedPoints(facts, minutes)
  const found = points.find(point => point.n === named || point.id === named)
  if (found) return found
  const ids = points.map(point => point.id)
  throw new Refusal('unknown-item', {
    found: named,
    meeting: meeting.id,
    instead: closest(named, ids) ?? null,
  })
}

// People by name, as far as it is only theirs; `rest` stays what it is.
const withPeople = (facts: Facts, chosen: NoteOptions): NoteOptions => {
  const ids = (people: readonly string[]): string[] =>
    people.map(said => (said === 'rest' ? said : personNamed(facts, said)))
  const one = (said: string | undefined) => (said === undefined ? undefined : personNamed(facts, said))
  return {
    ...chosen,
    owner: ids(chosen.owner),
    to: ids(chosen.to),
    helper: ids(chosen.helper),
    present: ids(chosen.present),
    excused: ids(chosen.excused),
    absent: ids(chosen.absent),
    suggestedBy: one(chosen.suggestedBy),
    minuteTaker: one(chosen.minuteTaker),
    chair: one(chosen.chair),
  }
}

const knownGroups = (facts: Facts, groups: readonly string[]): void => {
  const unknown = groups.find(group => !facts.model.known('workgroup', group))
  if (unknown === undefined) return
  const ids = facts.model.all('workgroup').map(entry => entry.id)
  throw new Refusal('unknown-id', { found: unknown, instead: closest(unknown, ids) ?? null })
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

// A plain decision is agreed; of an advice it must say what happens, unless there is one way to go on.
const decisionOf = (role: Role, point: NotedPoint, chosen: NoteOptions): ItemNote['decision'] => {
  const { result: given, number: n, votes } = chosen
  const corrected = point.decisions.find(decision => decision.n === n)
  // Votes alone are noted with a decision that is there: the one named, or the only one.
  const voted = votes === undefined ? undefined : (corrected ?? only(point.decisions))
  const text = chosen.decision ?? voted?.text
  if (text === undefined && votes !== undefined) throw new Refusal('note-votes-without', { item: point.n })
  if (text === undefined) return undefined
  if (n !== undefined && !corrected) throw new Refusal('note-no-decision', { item: point.n, found: n })
  const result = given ?? (corrected ?? voted)?.result
  if (result === undefined && role === 'draft')
    throw new Refusal('note-result-missing', { allowed: resultsFor(role) })
  return { text, result: result ?? resultsFor(role)[0]!, n: n ?? voted?.n, votes }
}

const answerOf = (point: NotedPoint, chosen: NoteOptions): ItemNote['answer'] => {
  const { answer: step, text: note, due, to } = chosen
  if (step === undefined) return undefined
  if (idOf('action', point.about) === undefined) throw new Refusal('note-no-action', { item: point.n })
  if (step === 'postponed' && due === undefined) throw new Refusal('missing-option', { option: '--due' })
  if (step === 'handed_over' && to.length === 0) throw new Refusal('missing-option', { option: '--to' })
  return { step, note, due, to }
}

const actionOf = ({ action: what, owner: owners, due }: NoteOptions): ItemNote['action'] => {
  if (what === undefined) return undefined
  if (owners.length === 0) throw new Refusal('missing-option', { option: '--owner' })
  return { what, owners, due }
}

const noteOf = (facts: Facts, point: NotedPoint, chosen: NoteOptions): ItemNote => ({
  outcome: chosen.outcome,
  why: chosen.reason,
  decision: decisionOf(roleOf(facts, point), point, chosen),
  action: actionOf(chosen),
  answer: answerOf(point, chosen),
  groups: chosen.group,
  helpers: chosen.helper,
  form: chosen.form,
  suggestionBy: chosen.suggestedBy,
  about: chosen.about === undefined ? undefined : referenceNamed(facts, chosen.about),
})

const presentOf = ({ minutes }: Written, { present, excused, absent }: NoteOptions): readonly string[] => {
  const others = minutes.data.presence
    .filter(row => row.presence === 'not_noted')
    .map(({ person }) => person)
    .filter(person => ![...present, ...excused, ...absent].includes(person))
  return present.flatMap(person => (person === 'rest' ? others : [person]))
}

const meetingEdits = (facts: Facts, written: Written, chosen: NoteOptions): readonly Edit[] => {
  const { minutes } = written
  const { excused, absent, chair, checked, minuteTaker: taker } = chosen
  const present = presentOf(written, chosen)
  const from = chosen.fromItem && pointNamed(facts, written, chosen.fromItem).id
  const until = chosen.untilItem && pointNamed(facts, written, chosen.untilItem).id
  const items = chosen.atItem.map(named => pointNamed(facts, written, named).id)
  const by = chair ?? minutes.data.chair
  if (checked !== undefined && by === undefined) throw new Refusal('missing-option', { option: '--chair' })
  return [
    ...presenceEdits(minutes, present, 'present', {
      as: chosen.as,
      from_item: from,
      until_item: until,
      items,
    }),
    ...presenceEdits(minutes, excused, 'excused'),
    ...presenceEdits(minutes, absent, 'absent'),
    ...(chair === undefined ? [] : [set(minutes, ['chair'], chair)]),
    ...(taker === undefined ? [] : [set(minutes, ['minute_taker'], taker)]),
    ...(chosen.new === undefined ? [] : newItemEdits(minutes, chosen.new)),
    ...(checked === undefined || by === undefined ? [] : [set(minutes, ['checked'], { on: checked, by })]),
  ]
}

const ALIKE: readonly string[] = [
  'meeting',
  'outcome',
  'reason',
  'answer',
  'text',
  'due',
  'to',
  'rest',
  'checked',
]

// Several items can have the same outcome, or stand the same; a decision or an action belongs to one.
const fitsSeveral = (chosen: NoteOptions): boolean =>
  Object.entries(chosen).every(([key, value]) => isLeftOut(value) || ALIKE.includes(key))

// What decides something, or moves an advice on, is never taken to be as usual.
const restEdits = (facts: Facts, { meeting, minutes: { id } }: Written): readonly Edit[] => {
  const minutes = facts.model.get('minutes', id)!
  return missingIn(facts, meeting, minutes).flatMap(missing => {
    if (missing.what !== 'outcome') return []
    const { point, role } = missing
    const outcome = outcomesFor(role, point.kind).find(each => each !== 'decided')!
    return itemEdits(facts, meeting, minutes, point, { outcome, groups: [], helpers: [] })
  })
}

/** Notes facts in minutes that are not closed: of one item, or of the meeting as a whole. */
export const minutesNote = command({
  options: noteOptions,
  args: [
    {
      name: { nl: 'PUNT', en: 'ITEM' },
      about: {
        nl: 'nummer of kenmerk van het agendapunt, of enkele zoals 5a,5c; zonder dit gaat het over de hele vergadering',
        en: 'number or id of the item, or some such as 5a,5c; without it the note is on the whole meeting',
      },
      required: false,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: async ({ facts, lang, args: [named], options }) => {
    const chosen = withPeople(facts, options)
    const written = minutesToClose(facts, chosen.meeting)
    const { meeting, minutes } = written
    if (saysNothing(chosen)) throw new Refusal('note-nothing')
    if (minutes.data.closed_on !== undefined) throw new Refusal('minutes-closed', { meeting: meeting.id })
    knownGroups(facts, chosen.group)
    const points = (named?.split(',') ?? []).map(each => pointNamed(facts, written, each.trim()))
    if (points.length > 1 && !fitsSeveral(chosen)) throw new Refusal('note-several')
    const words = minutesWordsOf(lang).plan
    const say = points.length > 0 ? words.note(points.map(labelOf).join('; ')) : words.noteAll(meeting.id)
    const edits = [
      ...meetingEdits(facts, written, chosen),
      ...points.flatMap(point => itemEdits(facts, meeting, minutes, point, noteOf(facts, point, chosen))),
    ]
    const noted = await edited(working(facts), edits, say)
    const after = chosen.rest === true ? await edited(noted, restEdits(noted.facts, written), say) : noted
    return {
      doc: page(facts, say, lang, [], meeting.data.date),
      data: { meeting: meeting.id, items: points.map(({ id }) => id) },
      plan: planned(after, say, `minutes: note ${meeting.id}`),
      quiet: true,
    }
  },
})
