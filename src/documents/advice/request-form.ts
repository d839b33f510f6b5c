import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { backPlan } from '../../domain/advice/back-planning.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { nameOf } from '../../domain/names.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import {
  blank,
  bullets,
  heading,
  type Phrase,
  pairs,
  paragraph,
  room,
  table,
  tick,
} from '../../tree/build.ts'
import type { Block, Doc, Inline } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { letterWordsOf } from './letters.ts'

const FIELD = 40

const filled = (value: string | null | undefined): Phrase => value ?? blank(FIELD)

const dates = (facts: Facts, council: Day | undefined, lang: Lang): readonly Block[] => {
  const words = letterWordsOf(lang).request_form
  const lead = facts.norms.get('advice.request.min_lead_days', facts.today)
  const plan = council === undefined ? null : backPlan(facts, council)
  const rows: readonly (readonly [string, Day])[] =
    plan === null || council === undefined
      ? []
      : [
          [words.date.request, plan.request],
          [words.date.decide, plan.decide],
          [words.date.send, plan.send],
          [words.date.papers, plan.papers],
          [words.date.council, council],
        ]
  return [
    ...(lead === null ? [] : [paragraph(words.lead(lead))]),
    ...(rows.length === 0
      ? []
      : [
          table(
            words.dates,
            words.dateColumns,
            rows.map(([what, day]) => [what, longDay(day, lang)]),
          ),
        ]),
  ]
}

const choice = (value: boolean | undefined, lang: Lang): readonly (string | Inline)[] => {
  const { yes, no } = letterWordsOf(lang).request_form
  return [tick(value === true), ` ${yes}   `, tick(value === false), ` ${no}`]
}

const fields = (facts: Facts, life: AdviceLife | null, lang: Lang): Block => {
  const { fields: words } = letterWordsOf(lang).request_form
  const request = life?.entry.data.request
  const asked = life?.steps.findLast(
    ({ event }) => event.event === 'received' || event.event === 'asked_again',
  )?.day
  const day = (value: Day | null | undefined): Phrase => filled(value == null ? null : longDay(value, lang))
  return pairs([
    [words.paper, filled(request?.paper)],
    [words.officer, filled(request?.officer === undefined ? null : nameOf(facts, request.officer))],
    [words.asked, day(asked)],
    [words.body, filled(request?.decision_body)],
    [words.wished, day(request?.wished_date)],
    [words.council, day(request?.council_date)],
    [words.plan, choice(request?.in_plan, lang)],
    [words.earlier, blank(FIELD)],
  ])
}

/**
 * The form with which the municipality asks for advice (ADV-02, ADV-04): what it is about, why, what else was
 * considered, when, and the annexes to tick. Filled in as far as the dossier knows; without one it is empty.
 */
export const requestForm = (facts: Facts, life: AdviceLife | null, lang: Lang): Doc => {
  const words = letterWordsOf(lang).request_form
  const { name, short_name: short, contact } = facts.model.council.data.council
  const reaction = facts.norms.get('advice.reaction.due_days', facts.today)
  return page(facts, words.title, lang, [
    paragraph(words.intro(name)),
    paragraph(words.route(short)),
    ...(contact === undefined ? [] : [paragraph(words.contact(contact))]),
    ...dates(facts, life?.entry.data.request?.council_date, lang),
    heading(2, words.about),
    fields(facts, life, lang),
    ...words.questions.flatMap(question => [heading(3, question), room(4)]),
    heading(2, words.annexes),
    bullets(
      words.annexList.map((annex, index) => [
        tick(),
        ` ${annex}`,
        ...(index === words.annexList.length - 1 ? [' ', blank(FIELD)] : []),
      ]),
    ),
    heading(2, words.afterwards),
    paragraph(words.promise(reaction)),
    paragraph(words.council),
    paragraph([`${words.sign} `, blank(FIELD)]),
  ])
}
