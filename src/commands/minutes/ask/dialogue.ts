import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { type Edit, set } from '../../../domain/minutes/edit.ts'
import { type Missing, missingIn } from '../../../domain/minutes/missing.ts'
import { type ItemNote, itemEdits, presenceEdits } from '../../../domain/minutes/note.ts'
import { notedPoints, roleOf } from '../../../domain/minutes/point.ts'
import { idsByName, nameOf } from '../../../domain/names.ts'
import type { Facts } from '../../../model/facts.ts'
import { minutesNamed, type Written } from '../meeting.ts'
import { edited, type Working, working } from '../working.ts'
import {
  type AskedItem,
  askAction,
  askAnswer,
  askMissingDecision,
  askOutcome,
  askReason,
  askResult,
  askWorkgroup,
  mayGiveActions,
} from './item.ts'
import { type Ask, type Asker, askDue, askPeople, askWordsOf, askYesNo, Left } from './question.ts'

/** What an answer changes, asked of the archive as the answers before it left it. */
type Change = (facts: Facts, written: Written) => readonly Edit[]
/** Keeps an answer, so that it stays when whoever answers stops after it. */
type Keep = (change: Change) => Promise<void>

const askPresence = async (asker: Asker, people: readonly string[], keep: Keep): Promise<void> => {
  const { facts, words } = asker
  const asked = idsByName(facts, people)
  const away = await askPeople(asker, `\n${words.presence(asked.map(id => nameOf(facts, id)))}`, {
    from: asked,
  })
  const excused: string[] = []
  for (const person of away) {
    if (await askYesNo(asker, words.excused(nameOf(facts, person)))) excused.push(person)
  }
  const present = asked.filter(person => !away.includes(person))
  const absent = away.filter(person => !excused.includes(person))
  await keep((_, { minutes }) => [
    ...presenceEdits(minutes, present, 'present'),
    ...presenceEdits(minutes, excused, 'excused'),
    ...presenceEdits(minutes, absent, 'absent'),
  ])
}

const askChair = async (asker: Asker, keep: Keep): Promise<void> => {
  const [chair] = await askPeople(asker, `\n${asker.words.chair}`, { needed: true })
  if (chair !== undefined) await keep((_, { minutes }) => [set(minutes, ['chair'], chair)])
}

const askChecked = async (asker: Asker, { minutes }: Written, keep: Keep): Promise<void> => {
  const on = await askDue(asker, `\n${asker.words.checked}`)
  const by = minutes.data.chair
  if (on === null || by === undefined) throw new Left('skip')
  await keep((_, written) => [set(written.minutes, ['checked'], { on, by })])
}

const noteOf = async (asker: Asker, item: AskedItem, what: Missing['what']): Promise<ItemNote> => {
  switch (what) {
    case 'answer':
      return askAnswer(asker, item)
    case 'outcome':
      return askOutcome(asker, item)
    case 'reason':
      return askReason(asker, item)
    case 'decision':
      return askMissingDecision(asker, item)
    case 'result':
      return askResult(asker, item)
    case 'workgroup':
      return { groups: await askWorkgroup(asker, item) }
    default:
      throw new Left('skip')
  }
}

const askItem = async (
  asker: Asker,
  { meeting }: Written,
  { point, what }: Extract<Missing, { point: unknown }>,
  keep: Keep,
): Promise<void> => {
  const item: AskedItem = { point, role: roleOf(asker.facts, point), date: meeting.data.date }
  const keepNote = (note: ItemNote) =>
    keep((facts, written) => {
      const now = notedPoints(facts, written.minutes)[point.index]
      return now ? itemEdits(facts, written.meeting, written.minutes, now, note) : []
    })
  const note = await noteOf(asker, item, what)
  await keepNote(note)
  if (what !== 'outcome' || !mayGiveActions(item, note.outcome)) return
  for (let isFirst = true; ; isFirst = false) {
    const action = await askAction(asker, isFirst)
    if (action === null) return
    await keepNote({ action })
  }
}

// What no answer can mend, such as too few members, is told at the end.
const askFor = async (asker: Asker, written: Written, missing: Missing, keep: Keep): Promise<void> => {
  if ('point' in missing) return askItem(asker, written, missing, keep)
  switch (missing.what) {
    case 'chair':
      return askChair(asker, keep)
    case 'presence':
      return askPresence(asker, missing.people, keep)
    case 'checked':
      return askChecked(asker, written, keep)
    case 'quorum':
      return
  }
}

const keyOf = (missing: Missing): string =>
  'point' in missing ? `${missing.what} ${missing.point.id}` : missing.what

/**
 * Asks for everything that is missing in minutes, in their order, until all is noted or passed over, or whoever
 * answers stops. What was answered until then is in the result.
 */
export const dialogue = async (
  ask: Ask,
  facts: Facts,
  id: string,
  lang: Lang,
  why: string,
): Promise<Working> => {
  const words = askWordsOf(lang)
  const passed = new Set<string>()
  let now = working(facts)
  const read = () => minutesNamed(now.facts, id)
  const keep: Keep = async change => {
    now = await edited(now, change(now.facts, read()), why)
  }
  let opening = `${words.begin(id, read().meeting.data.date)}\n`
  const spoken: Ask = question => {
    const text = opening + question
    opening = ''
    return ask(text)
  }
  for (;;) {
    const written = read()
    const missing = missingIn(now.facts, written.meeting, written.minutes).find(
      each => !passed.has(keyOf(each)),
    )
    if (!missing) return now
    passed.add(keyOf(missing))
    try {
      await askFor({ ask: spoken, facts: now.facts, lang, words }, written, missing, keep)
    } catch (error) {
      if (!(error instanceof Left)) throw error
      if (error.why === 'stop') return now
    }
  }
}
