import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { momentOf, type Route, type Routes } from '../../domain/advice/routes.ts'
import type { Limits } from '../../domain/advice/routes-limits.ts'
import { status } from '../../domain/advice/status.ts'
import { adviceRoutesWords as english } from '../../lang/en/advice-routes.ts'
import { longDay, sentence, shortDay } from '../../lang/format.ts'
import { type AdviceRoutesWords, adviceRoutesWords as dutch } from '../../lang/nl/advice-routes.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { slug } from '../../model/slug.ts'
import { bullets, heading, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { adviceWordsOf } from './shared.ts'

export const routesWordsOf = (lang: Lang): AdviceRoutesWords => (lang === 'nl' ? dutch : english)

const facing = (facts: Facts, life: AdviceLife, limits: Limits, lang: Lang): Block => {
  const words = routesWordsOf(lang)
  const { state, since } = status(facts, life, facts.today)
  const days: readonly (readonly [string, Day | null])[] = [
    [words.asked, limits.asked],
    [words.wished, limits.wished],
    [words.council, limits.council],
    [words.papers, limits.papers],
    [words.reaction, limits.reaction],
  ]
  return pairs([
    ...days.flatMap(([term, day]) => (day === null ? [] : [[term, longDay(day, lang)] as const])),
    [
      words.state,
      since === null
        ? adviceWordsOf(lang).state[state]
        : `${adviceWordsOf(lang).state[state]} (${shortDay(since)})`,
    ],
  ])
}

const row = (route: Route, lang: Lang) => {
  const words = routesWordsOf(lang)
  const [decide, send] = [momentOf(route, 'decide'), momentOf(route, 'send')]
  return [
    words.name[route.name],
    decide === null ? '' : shortDay(decide),
    send === null ? words.noAdvice : shortDay(send),
    route.fit === null ? '' : words.fit(route.fit),
  ]
}

/** The line that prints the letter of a route. */
const letterLine = ({ entry }: AdviceLife, route: Route, lang: Lang): string =>
  lang === 'nl'
    ? `ipr advies routes ${entry.id} --letter ${slug(routesWordsOf(lang).name[route.name])}`
    : `ipr advice routes ${entry.id} --letter ${slug(routesWordsOf(lang).name[route.name])}`

const item = (life: AdviceLife, route: Route, lang: Lang): ListItem => {
  const words = routesWordsOf(lang)
  const moments = route.moments.map(({ name, day, meeting }) => {
    const called =
      meeting === null && (name === 'dialogue' || name === 'decide') && route.name !== 'written_round'
    return called ? `${words.moment[name](day)} (${words.toPlan})` : words.moment[name](day)
  })
  return {
    blocks: [
      paragraph([strong(`${sentence(words.name[route.name])}.`), ` ${words.about[route.name]}`]),
      paragraph(words.moments(moments)),
      ...(route.name === 'calendar' ? [] : [paragraph(words.letter(letterLine(life, route, lang)))]),
    ],
  }
}

/** The routes side by side, each with its dates and what it is in time for. */
export const adviceRoutes = (facts: Facts, life: AdviceLife, found: Routes, lang: Lang): Doc => {
  const words = routesWordsOf(lang)
  const open = found.routes.filter(({ obstacle }) => obstacle === null)
  const shut = found.routes.flatMap(({ name, obstacle }) => (obstacle === null ? [] : [{ name, obstacle }]))
  return page(facts, words.title(life.entry.data.title), lang, [
    facing(facts, life, found.limits, lang),
    paragraph(strong(found.short ? words.short : words.enough)),
    table(
      words.caption,
      words.columns,
      open.map(route => row(route, lang)),
      { rowHeads: true },
    ),
    heading(2, words.how),
    bullets(open.map(route => item(life, route, lang))),
    ...(shut.length === 0
      ? []
      : [
          heading(2, words.closed),
          bullets(
            shut.map(({ name, obstacle }) => [
              strong(`${sentence(words.name[name])}.`),
              ` ${words.obstacle[obstacle]}`,
            ]),
          ),
        ]),
  ])
}
