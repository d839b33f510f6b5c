import { addressees, adviceForms, adviceKinds, answers } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { PublicAdvice, RecommendationFields, TextFields } from '../../domain/public/advice.ts'
import type { PublicCouncil } from '../../domain/public/council.ts'
import type { PublicSite } from '../../domain/public/site.ts'
import { longDay, sentence } from '../../lang/format.ts'
import { yearOf } from '../../model/day.ts'
import { bullets, heading, type Phrase, pairs, paragraph, strong, table } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import type { Block } from '../../tree/tree.ts'
import { linkTo, type Page, siteWordsOf, startOf } from '../page.ts'

/** Path of the page of an advice. */
export const adviceAt = ({ id }: PublicAdvice): string => `adviezen/${id}/index.html`

/** Path of the metadata of an advice. */
export const adviceDataAt = ({ id }: PublicAdvice): string => `adviezen/${id}/metadata.xml`

const stateOf = ({ recommendations, response }: PublicAdvice, lang: Lang): string => {
  const words = siteWordsOf(lang).advice
  if (response === null) return words.waiting
  const counted = answers.keys.flatMap(key => {
    const n = recommendations.filter(({ answer }) => answer?.class === key).length
    return n === 0 ? [] : [`${n} ${answers.word(key, lang)}`]
  })
  return counted.length === 0 ? words.seeResponse : counted.join(', ')
}

const line = (from: string, advice: PublicAdvice, lang: Lang): Phrase => [
  linkTo(from, adviceAt(advice), advice.text.title),
  ` (${siteWordsOf(lang).advice.short(longDay(advice.issued, lang), stateOf(advice, lang))})`,
]

/** Advices as a list of links with what became of them. */
export const adviceLinks = (from: string, advices: readonly PublicAdvice[], lang: Lang): Block =>
  bullets(advices.map(advice => line(from, advice, lang)))

const followUpText = ({ answer, followUp }: RecommendationFields, lang: Lang): Phrase => {
  const words = siteWordsOf(lang).advice
  if (followUp.length === 0) return answer === null ? '' : words.nothing
  return followUp.flatMap(({ on, text, due, done }) => {
    const more = done ? ` (${words.done})` : due === null ? '' : ` (${words.due(longDay(due, lang))})`
    return [strong(`${longDay(on, lang)}:`), ` ${text}${more} `]
  })
}

const answerText = ({ answer }: RecommendationFields, answered: boolean, lang: Lang): string => {
  const words = siteWordsOf(lang).advice
  if (answer === null) return answered ? words.seeResponse : words.noAnswer
  const said = sentence(answers.word(answer.class, lang))
  return answer.reason === null ? `${said}.` : `${said}. ${answer.reason}`
}

const recommendationsTable = ({ recommendations, response }: PublicAdvice, lang: Lang): readonly Block[] => {
  const words = siteWordsOf(lang).advice
  if (recommendations.length === 0) return []
  return [
    heading(2, words.recommendations),
    table(
      words.recommendationsCaption,
      words.columns,
      recommendations.map(one => [
        `${one.n}. ${one.text}`,
        answerText(one, response !== null, lang),
        followUpText(one, lang),
      ]),
      { rowHeads: true },
    ),
  ]
}

const textBlocks = (title: string, text: TextFields | null, lang: Lang): readonly Block[] =>
  text === null
    ? []
    : [
        heading(2, title),
        ...prose(text.prose, 3),
        paragraph(siteWordsOf(lang).advice.released(text.released.by, longDay(text.released.on, lang))),
      ]

const advicePage = (advice: PublicAdvice, described: boolean): Page => {
  const words = siteWordsOf('nl').advice
  const path = adviceAt(advice)
  const { kind, form, addressee, number, issued, themes, text, request, response, use } = advice
  return {
    path,
    lang: 'nl',
    part: 'advice',
    title: text.title,
    summary: words.short(longDay(issued, 'nl'), stateOf(advice, 'nl')),
    from: [advice],
    blocks: [
      pairs([
        ...(number === null ? [] : [[words.number, number] as const]),
        [words.kind, words.kindText(adviceKinds.word(kind, 'nl'), adviceForms.word(form, 'nl'))],
        [words.issued, longDay(issued, 'nl')],
        [words.to, addressees.word(addressee, 'nl')],
        ...(themes.length === 0 ? [] : [[words.themes, themes.map(({ nl }) => nl).join(', ')] as const]),
        [words.answered, stateOf(advice, 'nl')],
      ]),
      ...recommendationsTable(advice, 'nl'),
      ...(use === null ? [] : [heading(2, words.use), paragraph(use)]),
      ...textBlocks(form === 'oral' ? words.report : words.text, text, 'nl'),
      ...textBlocks(words.request, request, 'nl'),
      ...textBlocks(words.response, response, 'nl'),
      ...(described ? [paragraph(linkTo(path, adviceDataAt(advice), words.metadata))] : []),
    ],
  }
}

const byYear = (path: string, advices: readonly PublicAdvice[], lang: Lang): readonly Block[] =>
  [...new Set(advices.map(({ issued }) => yearOf(issued)))].flatMap(year => [
    heading(2, `${year}`),
    adviceLinks(
      path,
      advices.filter(({ issued }) => yearOf(issued) === year),
      lang,
    ),
  ])

const listPage = (council: PublicCouncil, advices: readonly PublicAdvice[], lang: Lang): Page => {
  const words = siteWordsOf(lang).advice
  const path = startOf[lang].advice!
  return {
    path,
    lang,
    part: 'advice',
    title: words.title,
    summary: words.summary,
    from: [council, ...advices],
    blocks: [
      ...(advices.length === 0 ? [paragraph(words.none)] : [paragraph(words.lead)]),
      ...byYear(path, advices, lang),
    ],
  }
}

/** The list of advices in both languages, and a page for each. */
export const advicePages = ({ advices, council }: PublicSite): readonly Page[] => {
  const described = council.municipalityCode !== null
  return advices === null
    ? []
    : [
        listPage(council, advices, 'nl'),
        ...advices.map(one => advicePage(one, described)),
        listPage(council, advices, 'en'),
      ]
}
