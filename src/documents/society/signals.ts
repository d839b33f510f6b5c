import { signalSteps } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName } from '../../domain/names.ts'
import type { SignalState } from '../../domain/society/signals.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { code, paragraph, strong, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { signalWordsOf, wordsFor } from './shared.ts'

const standing = ({ life, stale }: SignalState, lang: Lang) => {
  const words = signalWordsOf(lang)
  const [step, on] = [signalSteps.word(life.step, lang), shortDay(life.since)]
  return stale ? [strong(words.still(step, on))] : words.since(step, on)
}

// Without its day: commands understand that, and it fits a column.
const shortId = ({ entry }: SignalState): string => entry.id.slice('2026-01-01-'.length)

/** Signals as a list: subject, who owns it, how far it is, and on how many stories it rests (SIGN-05, SIGN-06). */
export const signalsDoc = (facts: Facts, title: string, states: readonly SignalState[], lang: Lang): Doc => {
  const words = signalWordsOf(lang)
  return page(facts, title, lang, [
    states.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          states.map(state => [
            [`${state.entry.data.subject} `, code(shortId(state))],
            state.entry.data.group === undefined ? words.noGroup : groupName(facts, state.entry.data.group),
            standing(state, lang),
            state.single ? words.single(state.stories) : String(state.stories),
          ]),
          { rowHeads: true },
        ),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const signalsSheet = (facts: Facts, states: readonly SignalState[], lang: Lang) => {
  const words = signalWordsOf(lang)
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: states.map(({ entry: { id, data }, life, stories, stale }) => [
      id,
      data.subject,
      data.noted,
      data.group === undefined ? null : groupName(facts, data.group),
      wordsFor(facts, 'themes', data.themes, lang).join(', ') || null,
      wordsFor(facts, 'resident_roles', data.resident_roles, lang).join(', ') || null,
      wordsFor(facts, 'client_groups', data.client_groups, lang).join(', ') || null,
      data.movement === undefined ? null : facts.norms.word('movements', data.movement, lang),
      stories,
      signalSteps.word(life.step, lang),
      life.since,
      stale ? words.yes : words.no,
      data.regional_file ? words.yes : words.no,
    ]),
  }
}

/** The same as plain data. */
export const signalsData = (states: readonly SignalState[]) =>
  states.map(({ entry: { id, data }, life, stories, stale, single }) => ({
    id,
    subject: data.subject,
    noted: data.noted,
    group: data.group ?? null,
    themes: data.themes,
    resident_roles: data.resident_roles,
    client_groups: data.client_groups,
    movement: data.movement ?? null,
    stories,
    step: life.step,
    since: life.since,
    open: life.open,
    stale,
    single,
    regional_file: data.regional_file,
  }))
