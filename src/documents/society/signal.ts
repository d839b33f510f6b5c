import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { signalSteps, sourceForms } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { contactsIn } from '../../domain/society/contacts.ts'
import { missingParts, partNames, stepsAfter } from '../../domain/society/signal.ts'
import type { SignalState } from '../../domain/society/signals.ts'
import { shortDay } from '../../lang/format.ts'
import { saidAs } from '../../lang/spoken.ts'
import { daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, code, heading, note, type Phrase, pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { signalWordsOf, wordsFor } from './shared.ts'

type Line = readonly [string, Phrase]

// Joined by commas alone: many of these words hold an ‘en’ of their own.
const line = (term: string, values: readonly string[]): readonly Line[] =>
  values.length === 0 ? [] : [[term, values.join(', ')]]

const head = (facts: Facts, { entry: { data }, life }: SignalState, lang: Lang): Block => {
  const words = signalWordsOf(lang).show
  const ladder = data.ladder === undefined ? [] : [facts.norms.word('support_ladder', data.ladder, lang)]
  const movement = data.movement === undefined ? [] : [facts.norms.word('movements', data.movement, lang)]
  return pairs([
    [words.noted, words.by(data.noted, data.by === undefined ? null : nameOf(facts, data.by))],
    ...line(words.group, data.group === undefined ? [] : [groupName(facts, data.group)]),
    [words.state, signalWordsOf(lang).since(signalSteps.word(life.step, lang), shortDay(life.since))],
    ...line(words.themes, wordsFor(facts, 'themes', data.themes, lang)),
    ...line(words.roles, wordsFor(facts, 'resident_roles', data.resident_roles, lang)),
    ...line(words.clients, wordsFor(facts, 'client_groups', data.client_groups, lang)),
    ...line(words.movement, movement),
    ...line(words.ladder, ladder),
    ...line(
      words.sources,
      data.sources.map(({ form, count }) => words.source(sourceForms.word(form, lang), count ?? 1)),
    ),
  ])
}

// What to look at before going on: too few stories, too long still, parts that are empty.
const remarks = (facts: Facts, state: SignalState, lang: Lang): readonly Block[] => {
  const words = signalWordsOf(lang).show
  const { life, entry, stories } = state
  const least = facts.norms.get('signal.min_sources', entry.data.noted)
  const missing = missingParts(entry.data).length
  return [
    ...(state.single && least !== null ? [note('warning', [paragraph(words.single(stories, least))])] : []),
    ...(state.stale ? [note('warning', [paragraph(words.stale(daysBetween(life.since, facts.today)))])] : []),
    ...(life.open && missing > 0 ? [paragraph(words.before(missing))] : []),
    ...(entry.data.regional_file ? [paragraph(words.regional)] : []),
  ]
}

const parts = ({ entry }: SignalState, lang: Lang): readonly Block[] => {
  const words = signalWordsOf(lang).show
  return partNames.flatMap(part => [
    heading(2, words.parts[part]),
    paragraph(entry.data[part] ?? words.empty),
  ])
}

const happened = (facts: Facts, { entry }: SignalState, lang: Lang): readonly Block[] => {
  const words = signalWordsOf(lang).show
  const rows = entry.data.events.map(({ step, on, meeting, note: text }) => {
    const kind = meeting === undefined ? undefined : facts.model.get('meeting', meeting)?.data.kind
    const where = kind === undefined ? meeting : meetingKinds.word(kind, lang)
    return [
      shortDay(on),
      signalSteps.word(step, lang),
      [where, text].filter(each => each !== undefined).join('. '),
    ]
  })
  return rows.length === 0
    ? []
    : [heading(2, words.happened), table('', words.happenedColumns, rows, { rowHeads: true })]
}

const links = ({ model }: Facts, { entry }: SignalState, lang: Lang): readonly Block[] => {
  const words = signalWordsOf(lang).show
  const related = entry.data.related.map(id => {
    const subject = model.get('signal', id)?.data.subject
    return subject === undefined ? [code(id)] : [`${subject} `, code(id)]
  })
  const led = entry.data.leads_to.map(reference => {
    const [kind, id = ''] = reference.split(':')
    const title = kind === 'advice' ? model.get('advice', id)?.data.title : undefined
    return title === undefined ? [code(reference)] : [`${title} `, code(reference)]
  })
  return [
    ...(led.length === 0 ? [] : [heading(2, words.leadsTo), bullets(led)]),
    ...(related.length === 0 ? [] : [heading(2, words.related), bullets(related)]),
  ]
}

const next = ({ entry, life }: SignalState, lang: Lang): Block => {
  const words = signalWordsOf(lang).show
  if (!life.open) return paragraph(words.closed)
  const steps = saidAs({ keys: stepsAfter(life.step), word: signalSteps.word })(lang)
  return paragraph(words.next(steps, entry.id))
}

/** One signal: what it is about and rests on, its four parts, what happened and what may follow (SIGN-01, 02, 10). */
export const signalDoc = (facts: Facts, state: SignalState, lang: Lang): Doc => {
  const words = signalWordsOf(lang).show
  const from = contactsIn(facts, { from: '1900-01-01', to: facts.today }).filter(
    ({ row }) => row.signal === state.entry.id,
  ).length
  return page(facts, words.title(state.entry.data.subject), lang, [
    head(facts, state, lang),
    ...remarks(facts, state, lang),
    ...parts(state, lang),
    ...happened(facts, state, lang),
    ...links(facts, state, lang),
    ...(from === 0 ? [] : [paragraph(words.contacts(from))]),
    next(state, lang),
  ])
}
