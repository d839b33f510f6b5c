import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { momentOf, type Route, type Routes } from '../../domain/advice/routes.ts'
import { groupsFor } from '../../domain/advice/routes-work.ts'
import { habitOf } from '../../domain/meetings/propose.ts'
import { groupName } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { routeLetterWords as english } from '../../lang/en/advice-route-letters.ts'
import { longDay, sentence } from '../../lang/format.ts'
import {
  routeLetterWords as dutch,
  type RouteFacts,
  type RouteLetterWords,
} from '../../lang/nl/advice-route-letters.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { blank, bullets, paragraph, room, tick } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { type Letter, letterDoc, recipient, toCollege } from './letter.ts'
import { routesWordsOf } from './routes.ts'

interface Told {
  readonly facts: Facts
  readonly life: AdviceLife
  readonly route: Route
  readonly say: RouteFacts
  readonly words: RouteLetterWords
  readonly lang: Lang
}

const sayOf = (facts: Facts, life: AdviceLife, { limits }: Routes, route: Route, lang: Lang): RouteFacts => {
  const day = (value: Day | null): string | null => (value === null ? null : longDay(value, lang))
  const { asked, wished } = limits
  return {
    paper: life.entry.data.request?.paper ?? life.entry.data.title,
    asked: day(asked),
    wished: day(wished),
    council: day(limits.council),
    decide: day(momentOf(route, 'decide')) ?? '',
    send: day(momentOf(route, 'send')) ?? '',
    reaction: day(momentOf(route, 'reaction')),
    lead: asked === null || wished === null ? null : daysBetween(asked, wished),
    norm: facts.norms.get('advice.request.min_lead_days', asked ?? facts.today),
    groups: groupsFor(facts, life).map(id => groupName(facts, id)),
  }
}

const said = (...texts: readonly string[]): readonly Block[] =>
  texts.filter(text => text !== '').map(text => paragraph(text))

const schedule = ({ route, words, lang }: Told): readonly Block[] => [
  paragraph(words.schedule),
  bullets(route.moments.map(({ name, day }) => sentence(routesWordsOf(lang).moment[name](day)))),
]

const toLiaison = ({ facts, lang }: Told): string =>
  recipient(facts, 'liaison', idsInRole(facts, facts.today, 'liaison')[0], lang)

type Written = (told: Told) => Omit<Letter, 'blocks'> & { readonly blocks: readonly Block[] }

const chair: Written = told => {
  const { say, words } = told
  return {
    subject: words.chair.subject(say),
    to: words.chair.to(say),
    greeting: words.chair.greeting,
    blocks: [
      ...said(words.why(say), words.chair.assign(say)),
      ...schedule(told),
      ...said(words.chair.report(say)),
    ],
    signer: 'chair',
    outside: false,
  }
}

const extraMeeting: Written = told => {
  const { facts, route, say, words, lang } = told
  const own = words.extra_meeting
  const habit = habitOf(facts, { kind: 'council' })
  const agenda = momentOf(route, 'agenda')
  return {
    subject: own.subject(say),
    to: own.to,
    greeting: own.greeting,
    blocks: said(
      own.invite(say, habit.start ?? null, habit.place ?? null),
      own.item(say),
      `${words.why(say)} ${own.normal}`,
      agenda === null ? '' : own.draft(longDay(agenda, lang)),
      own.apology,
    ),
    signer: 'chair',
    outside: false,
  }
}

const writtenRound: Written = ({ say, words }) => {
  const own = words.written_round
  return {
    subject: own.subject(say),
    to: own.to,
    greeting: own.greeting,
    blocks: [
      ...said(words.why(say), own.ask(say), own.draft),
      ...own.answers.map((answer, index) =>
        paragraph([tick(), ` ${answer}`, ...(index === 0 ? [] : [' ', blank(40)])]),
      ),
      paragraph([`${own.name} `, blank(40)]),
      ...said(own.after(say)),
    ],
    signer: 'chair',
    outside: false,
  }
}

const moreTime: Written = told => {
  const { say, words } = told
  const own = words.more_time
  return {
    subject: own.subject(say),
    to: toLiaison(told),
    greeting: own.greeting,
    blocks: [
      ...said(words.why(say), words.lead(say), own.ask(say), own.gain(say)),
      ...schedule(told),
      ...said(own.reply),
    ],
    signer: 'chair',
    outside: true,
  }
}

const laterCouncil: Written = told => {
  const { route, say, words, lang } = told
  const own = words.later_council
  const council = momentOf(route, 'council')
  const papers = momentOf(route, 'reaction')
  return {
    subject: own.subject(say),
    to: toLiaison(told),
    greeting: own.greeting,
    blocks: [
      ...said(
        words.why(say),
        words.lead(say),
        council === null ? '' : own.ask(longDay(council, lang)),
        papers === null ? '' : own.papers(longDay(papers, lang)),
      ),
      ...schedule(told),
      ...said(own.reply),
    ],
    signer: 'chair',
    outside: true,
  }
}

const inPart: Written = ({ facts, life, say, words, lang }) => {
  const own = words.in_part
  const { recommendations, request } = life.entry.data
  return {
    subject: own.subject(say),
    to: recipient(facts, 'officer', request?.officer, lang),
    greeting: own.greeting,
    blocks: [
      ...said(words.why(say), words.lead(say), own.tell(say), own.points),
      recommendations.length === 0 ? room(4) : bullets(recommendations.map(({ text }) => text)),
      ...said(own.rest),
      room(4),
    ],
    signer: 'chair',
    outside: true,
  }
}

const decline: Written = ({ facts, say, words, lang }) => {
  const own = words.decline
  return {
    subject: own.subject(say),
    to: toCollege(facts, lang),
    greeting: own.greeting,
    blocks: [
      ...said(words.why(say), own.tell(say), own.reason, words.lead(say)),
      room(4),
      ...said(own.opinion),
    ],
    signer: 'chair',
    outside: true,
  }
}

const letters: { readonly [R in Exclude<Route['name'], 'calendar'>]: Written } = {
  chair,
  extra_meeting: extraMeeting,
  written_round: writtenRound,
  more_time: moreTime,
  later_council: laterCouncil,
  in_part: inPart,
  decline,
}

/** The letter that belongs to a route, ready to be read through and sent. */
export const routeLetter = (
  facts: Facts,
  life: AdviceLife,
  found: Routes,
  route: Route & { readonly name: Exclude<Route['name'], 'calendar'> },
  lang: Lang,
): Doc => {
  const words = lang === 'nl' ? dutch : english
  const say = sayOf(facts, life, found, route, lang)
  return letterDoc(facts, letters[route.name]({ facts, life, route, say, words, lang }), lang)
}
