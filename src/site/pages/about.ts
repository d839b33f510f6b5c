import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { PublicSite } from '../../domain/public/site.ts'
import { listed, longDay } from '../../lang/format.ts'
import { bullets, heading, numbered, paragraph } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { linkTo, type Page, partsOf, reach, siteWordsOf, startOf } from '../page.ts'
import { adviceLinks } from './advice.ts'
import { paperAt } from './papers.ts'

const LATEST = 5

const homePage = (site: PublicSite, lang: Lang): Page => {
  const words = siteWordsOf(lang).home
  const { council, advices, vacancies } = site
  const path = startOf[lang].home!
  const parts = partsOf(site, lang)
  const newest = (advices ?? []).slice(0, LATEST)
  const open = lang === 'nl' ? (vacancies ?? []) : []
  return {
    path,
    lang,
    part: 'home',
    title: council.name,
    summary: words.lead(council.municipality),
    from: [council, ...newest, ...open],
    blocks: [
      paragraph(words.lead(council.municipality)),
      ...(advices === null ? [] : [heading(2, words.latest)]),
      ...(newest.length > 0 ? [adviceLinks(path, newest, lang)] : []),
      ...(advices !== null && newest.length === 0 ? [paragraph(words.none)] : []),
      ...(newest.length > 0 ? [paragraph(linkTo(path, startOf[lang].advice!, words.all))] : []),
      ...(open.length === 0
        ? []
        : [
            heading(2, words.vacancies),
            bullets(open.map(({ role }) => linkTo(path, startOf.nl.vacancies!, words.places(role[lang])))),
          ]),
      ...(site.contact
        ? [
            heading(2, words.reach),
            paragraph(words.reachText),
            ...(council.contact === null ? [] : [paragraph(reach(council.contact))]),
          ]
        : []),
      ...(parts.includes('about')
        ? [paragraph(linkTo(path, startOf[lang].about!, siteWordsOf(lang).about.title))]
        : []),
    ],
  }
}

const whyClosed = ({ council: { openMeetings } }: PublicSite, lang: Lang): readonly Block[] => {
  const words = siteWordsOf(lang).about
  if (openMeetings === null) return []
  return openMeetings
    ? [heading(2, words.open), paragraph(words.openText)]
    : [heading(2, words.closed), ...words.closedText.map(text => paragraph(text))]
}

const aboutPage = (site: PublicSite, lang: Lang): Page => {
  const words = siteWordsOf(lang).about
  const { council, documents } = site
  const { name, municipality, since, legalBasis, formerNames } = council
  const path = startOf[lang].about!
  const former = formerNames.map(one =>
    words.formerName(one.name, one.until === null ? null : longDay(one.until, lang)),
  )
  return {
    path,
    lang,
    part: 'about',
    title: words.title,
    summary: words.summary,
    from: [council, ...documents],
    blocks: [
      heading(2, words.who),
      paragraph(words.whoText(name, municipality)),
      ...(since === null ? [] : [paragraph(words.since(longDay(since, lang)))]),
      ...(legalBasis === null ? [] : [paragraph(words.basis(legalBasis[lang]))]),
      ...(former.length === 0 ? [] : [paragraph(words.former(listed(former, lang)))]),
      heading(2, words.what),
      bullets(words.whatList),
      heading(2, words.not),
      bullets(words.notList),
      ...whyClosed(site, lang),
      heading(2, words.way),
      numbered(words.wayList),
      ...(documents.length === 0
        ? []
        : [
            heading(2, words.documents),
            bullets(documents.map(document => linkTo(path, paperAt(document), document.title))),
          ]),
    ],
  }
}

/** Home, and who the council is and how it works, in both languages (REP-04). */
export const aboutPages = (site: PublicSite): readonly Page[] =>
  (['nl', 'en'] as const).flatMap(lang => [
    homePage(site, lang),
    ...(site.about ? [aboutPage(site, lang)] : []),
  ])
