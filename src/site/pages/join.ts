import type { PublicDate, PublicVacancy } from '../../domain/public/papers.ts'
import type { PublicSite } from '../../domain/public/site.ts'
import { fullDay, listed, longDay } from '../../lang/format.ts'
import { bullets, heading, paragraph, table } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import type { Block } from '../../tree/tree.ts'
import { linkTo, type Page, reach, siteWordsOf, startOf } from '../page.ts'

const vacancyBlocks = (vacancy: PublicVacancy): readonly Block[] => {
  const words = siteWordsOf('nl').vacancies
  const themes = vacancy.themes.map(({ nl }) => nl)
  return [
    heading(2, words.role(vacancy.role.nl), vacancy.id),
    ...prose(vacancy.prose, 3),
    ...(vacancy.places === null ? [] : [paragraph(words.places(vacancy.places))]),
    ...(themes.length === 0 ? [] : [paragraph(words.themes(listed(themes, 'nl')))]),
    paragraph(words.since(longDay(vacancy.published, 'nl'))),
  ]
}

const vacanciesPage = (
  { council, contact, profile }: PublicSite,
  vacancies: readonly PublicVacancy[],
): Page => {
  const words = siteWordsOf('nl').vacancies
  const path = startOf.nl.vacancies!
  return {
    path,
    lang: 'nl',
    part: 'vacancies',
    title: words.title,
    summary: words.summary,
    from: [council, ...vacancies],
    blocks: [
      ...(vacancies.length === 0 ? [paragraph(words.none)] : vacancies.flatMap(vacancyBlocks)),
      ...(profile.length === 0 ? [] : [heading(2, words.profile), bullets(profile.map(({ nl }) => nl))]),
      paragraph(words.answer),
      ...(contact ? [paragraph(linkTo(path, startOf.nl.contact!, siteWordsOf('nl').contact.title))] : []),
    ],
  }
}

const timeOf = ({ start, end }: PublicDate): string =>
  start === null ? '' : end === null ? start : `${start} - ${end}`

const datesPage = ({ council }: PublicSite, dates: readonly PublicDate[]): Page => {
  const words = siteWordsOf('nl').dates
  const { openMeetings } = council
  return {
    path: startOf.nl.dates!,
    lang: 'nl',
    part: 'dates',
    title: words.title,
    summary: words.summary,
    from: [council, ...dates],
    blocks: [
      ...(openMeetings === null ? [] : [paragraph(openMeetings ? words.open : words.closed)]),
      dates.length === 0
        ? paragraph(words.none)
        : table(
            words.title,
            words.columns,
            dates.map(one => [fullDay(one.date, 'nl'), timeOf(one), one.place ?? '']),
            { rowHeads: true },
          ),
    ],
  }
}

const contactPage = ({ council, workgroups }: PublicSite): Page => {
  const words = siteWordsOf('nl').contact
  const groups = (workgroups ?? []).filter(({ contact }) => contact !== null)
  return {
    path: startOf.nl.contact!,
    lang: 'nl',
    part: 'contact',
    title: words.title,
    summary: words.summary,
    from: [council, ...groups],
    blocks: [
      paragraph(words.text),
      council.contact === null
        ? paragraph(words.unknown)
        : paragraph([`${words.at} `, reach(council.contact)]),
      paragraph(words.caution),
      ...(groups.length === 0
        ? []
        : [
            heading(2, words.groups),
            bullets(groups.map(({ name, contact }) => [`${name}: `, reach(contact ?? '')])),
          ]),
    ],
  }
}

/** How to take part: vacancies with what is asked, dates of meetings when they are public, and how to get in touch. */
export const joinPages = (site: PublicSite): readonly Page[] => [
  ...(site.vacancies === null ? [] : [vacanciesPage(site, site.vacancies)]),
  ...(site.dates === null ? [] : [datesPage(site, site.dates)]),
  ...(site.contact ? [contactPage(site)] : []),
]
