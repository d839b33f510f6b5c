import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { type RestartStep, restartSteps } from '../../domain/organisation/restart.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import type { Welcome } from '../../domain/people/welcome.ts'
import { groupLeadsOn, groupsOf } from '../../domain/people/workgroups.ts'
import { startWords as english } from '../../lang/en/start.ts'
import { startWords as dutch, type StartWords } from '../../lang/nl/start.ts'
import { within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, type Phrase, pairs, paragraph, table, tick } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

const wordsOf = (lang: Lang): StartWords => (lang === 'nl' ? dutch : english)

const standing = ({ done, of, on, early }: RestartStep, lang: Lang): string => {
  const words = wordsOf(lang).restart
  if (of === 0) return words.empty
  if (done >= of) return words.done(on)
  const part = done === 0 ? words.open : words.part(done, of)
  return early ? `${part}; ${words.early}` : part
}

/** The steps of a restart in order, with how far each is (START-02). */
export const restartDoc = (facts: Facts, lang: Lang): Doc => {
  const words = wordsOf(lang).restart
  const found = restartSteps(facts)
  if (found.length === 0) return page(facts, words.title, lang, [paragraph(words.none)])
  const word = (id: string): string => facts.norms.word('restart_steps', id, lang)
  const next = found.find(({ done, of }) => done < of)
  return page(facts, words.title, lang, [
    paragraph(words.about),
    paragraph(next === undefined ? words.finished : words.next(word(next.id))),
    table(
      '',
      words.columns,
      found.map(step => [word(step.id), standing(step, lang)]),
      { rowHeads: true },
    ),
  ])
}

const people = (facts: Facts, { member }: Welcome, lang: Lang): readonly Block[] => {
  const words = wordsOf(lang).welcome
  const named = (ids: readonly string[]): string => ids.map(id => nameOf(facts, id)).join(', ')
  const lines = [
    ...(['chair', 'supporter', 'liaison'] as const).map(
      role => [words.people[role], named(idsInRole(facts, facts.today, role))] as const,
    ),
    ...groupsOf(facts, member.id, facts.today).map(
      group => [words.people.group(group.data.name), named(groupLeadsOn(facts, group, facts.today))] as const,
    ),
  ].filter(([, names]) => names !== '')
  return lines.length === 0 ? [] : [heading(2, words.meet), pairs(lines)]
}

const READING = new Set(['assignment', 'house_rules', 'vision', 'working_agreements'])

const reading = (facts: Facts, { member }: Welcome, lang: Lang): readonly Block[] => {
  const groups = groupsOf(facts, member.id, facts.today).map(({ id }) => id)
  const titles = facts.model
    .all('document')
    .filter(({ data }) => READING.has(data.kind) && within(facts.today, data))
    .filter(({ data }) => data.group === undefined || groups.includes(data.group))
    .map(({ data }) => data.title)
  return titles.length === 0 ? [] : [heading(2, wordsOf(lang).welcome.read), bullets(titles)]
}

const MEETINGS = 3

const meetings = ({ model, today }: Facts, lang: Lang): readonly Block[] => {
  const words = wordsOf(lang).welcome
  const next = model
    .all('meeting')
    .filter(({ data }) => data.kind === 'council' && data.status === 'planned' && data.date >= today)
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
    .slice(0, MEETINGS)
    .map(({ data }) => words.meetingOn(data.date, data.start ?? null))
  return next.length === 0 ? [] : [heading(2, words.next), bullets(next)]
}

/** The sheet for a member who joins later: what is arranged, what is not, whom to meet, what to read (START-08). */
export const welcomeDoc = (facts: Facts, found: Welcome, lang: Lang): Doc => {
  const words = wordsOf(lang).welcome
  const box = (checked: boolean, steps: Welcome['open']): Block =>
    bullets(steps.map((step): Phrase => [tick(checked), ` ${words.step[step]}`]))
  return page(facts, words.title(found.member.data.name), lang, [
    paragraph(`${words.since(found.since, found.since <= facts.today)} ${words.intro}`),
    ...(found.open.length === 0 ? [] : [heading(2, words.open), box(false, found.open)]),
    ...(found.done.length === 0 ? [] : [heading(2, words.arranged), box(true, found.done)]),
    ...people(facts, found, lang),
    ...meetings(facts, lang),
    ...reading(facts, found, lang),
    heading(2, words.role),
    bullets(facts.norms.vocabulary('member_tasks').map(task => task[lang])),
  ])
}
