import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { routeLetter } from '../../documents/advice/route-letters.ts'
import { adviceRoutes, routesWordsOf } from '../../documents/advice/routes.ts'
import { type AdviceLife, replay } from '../../domain/advice/replay.ts'
import { type Route, type Routes, routeNames, routesOf } from '../../domain/advice/routes.ts'
import { isFurther } from '../../domain/advice/states.ts'
import { adviceRoutesWords as english } from '../../lang/en/advice-routes.ts'
import { adviceRoutesWords as dutch } from '../../lang/nl/advice-routes.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { ADVICE_ARG, adviceNamed, spokenKey } from './named.ts'
import { ADVICE_READS } from './reads.ts'

type WithLetter = Route & { readonly name: Exclude<Route['name'], 'calendar'> }

const hasLetter = (route: Route | undefined): route is WithLetter =>
  route !== undefined && route.name !== 'calendar'

const routeNamed = ({ routes }: Routes, life: AdviceLife, said: string, lang: Lang): WithLetter => {
  const words = routesWordsOf(lang)
  const name = spokenKey(said, routeNames, dutch.name, english.name)
  const route = routes.find(each => each.name === name)
  const open = routes.filter(each => each.obstacle === null && hasLetter(each))
  if (!hasLetter(route))
    throw new Refusal('advice-unknown-route', {
      found: said,
      allowed: open.map(each => slug(words.name[each.name])),
    })
  if (route.obstacle !== null)
    throw new Refusal('advice-route-closed', {
      route: words.name[route.name],
      why: words.obstacle[route.obstacle],
      advice: life.entry.id,
    })
  return route
}

/** What can be done when an advice has too little time: the routes side by side, and the letter of each. */
export const adviceRoutesCommand = command({
  options: z.object({
    letter: optional(
      text,
      'toon de brief bij deze route, zoals uitstel-vragen',
      'show the letter of this route, such as ask-for-more-time',
    ),
  }),
  args: [ADVICE_ARG],
  reads: [...new Set([...ADVICE_READS, ...AGENDA_READS])],
  archive: 'whole',
  run: ({ facts, lang, options, args: [named = ''] }) => {
    const life = replay(facts, adviceNamed(facts, named))
    if (!isFurther(life.state, 'decided')) throw new Refusal('advice-decided', { advice: life.entry.id })
    const found = routesOf(facts, life)
    if (found.limits.wished === null && found.limits.council === null)
      throw new Refusal('advice-no-date', { advice: life.entry.id })
    if (options.letter === undefined)
      return { doc: adviceRoutes(facts, life, found, lang), data: { advice: life.entry.id, ...found } }
    const route = routeNamed(found, life, options.letter, lang)
    return {
      doc: routeLetter(facts, life, found, route, lang),
      data: { advice: life.entry.id, limits: found.limits, route },
    }
  },
})
