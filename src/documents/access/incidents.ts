import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type IncidentState, incidentList, receiversOf } from '../../domain/incidents.ts'
import { nameOf } from '../../domain/names.ts'
import { incidentWords as english } from '../../lang/en/incident.ts'
import { listed, longDay, shortDay } from '../../lang/format.ts'
import { incidentWords as dutch, type IncidentWords } from '../../lang/nl/incident.ts'
import type { Facts } from '../../model/facts.ts'
import { bodyOf } from '../../model/source.ts'
import { bullets, heading, note, numbered, pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const incidentWordsOf = (lang: Lang): IncidentWords => (lang === 'nl' ? dutch : english)

const stateText = ({ entry, open, noticeDue }: IncidentState, lang: Lang): string => {
  const words = incidentWordsOf(lang)
  const { closed_on } = entry.data
  const said = open || closed_on === undefined ? words.open : words.closed(shortDay(closed_on))
  return noticeDue === null ? said : `${said}, ${words.due(noticeDue)}`
}

/** The register of incidents, newest first (CONF-01, REL-08). */
export const incidentsDoc = (facts: Facts, lang: Lang): Doc => {
  const words = incidentWordsOf(lang)
  const all = incidentList(facts)
  return page(facts, words.title, lang, [
    all.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          all.map(state => [
            shortDay(state.found),
            state.entry.data.what,
            state.entry.data.personal_data ? words.yes : words.no,
            stateText(state, lang),
          ]),
        ),
  ])
}

/** One incident with all that was done. */
export const incidentDoc = (facts: Facts, { entry, found }: IncidentState, lang: Lang): Doc => {
  const words = incidentWordsOf(lang)
  const { what, on, personal_data, notified_on, closed_on, papers, steps } = entry.data
  const prose = bodyOf(entry.source).trim()
  return page(facts, words.show.title(on), lang, [
    pairs([
      [words.show.what, what],
      [words.show.found, longDay(found, lang)],
      [words.show.personal, personal_data ? words.yes : words.no],
      ...(notified_on === undefined ? [] : [[words.show.notified, longDay(notified_on, lang)] as const]),
      ...(closed_on === undefined ? [] : [[words.show.closed, longDay(closed_on, lang)] as const]),
    ]),
    ...(papers.length === 0 ? [] : [heading(2, words.show.papers), bullets(papers)]),
    ...(steps.length === 0
      ? []
      : [heading(2, words.show.steps), bullets(steps.map(step => words.show.step(step.on, step.what)))]),
    ...(prose === '' ? [] : [paragraph(prose)]),
  ])
}

const seenBlocks = (facts: Facts, papers: readonly string[], lang: Lang): readonly Block[] => {
  const words = incidentWordsOf(lang).how
  if (papers.length === 0) return [paragraph(words.seenEmpty)]
  return [
    paragraph(words.seenText),
    bullets(
      papers.map(paper => {
        const { people, bodies } = receiversOf(facts, paper)
        const who = [...people.map(id => nameOf(facts, id)), ...bodies]
        return words.seenBy(paper, who.length === 0 ? words.nobody : listed(who, lang))
      }),
    ),
  ]
}

/** What to do when a paper went to the wrong person, on one page; of one incident with its days and receivers. */
export const procedureDoc = (facts: Facts, state: IncidentState | null, lang: Lang): Doc => {
  const words = incidentWordsOf(lang).how
  const due = state?.noticeDue ?? null
  return page(facts, words.title, lang, [
    paragraph(words.lead),
    ...(due === null ? [] : [note('warning', [paragraph(words.due(due))])]),
    heading(2, words.now),
    numbered(words.nowList),
    heading(2, words.personal),
    numbered(words.personalList),
    heading(2, words.seen),
    ...seenBlocks(facts, state?.entry.data.papers ?? [], lang),
    heading(2, words.after),
    numbered(words.afterList),
  ])
}
