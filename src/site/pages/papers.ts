import { documentKinds } from '../../../schemas/vocabulary/society.ts'
import type { PublicCouncil } from '../../domain/public/council.ts'
import type { PublicPaper } from '../../domain/public/papers.ts'
import type { PublicSite } from '../../domain/public/site.ts'
import { longDay } from '../../lang/format.ts'
import { bullets, pairs, paragraph } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import { linkTo, type Page, siteWordsOf, startOf } from '../page.ts'

type Shelf = 'reports' | 'documents'

const shelfOf = ({ kind }: PublicPaper): Shelf => (kind === 'annual_report' ? 'reports' : 'documents')

const folderOf: { readonly [S in Shelf]: string } = { reports: 'jaarverslagen', documents: 'stukken' }

/** Path of the page of a paper. */
export const paperAt = (paper: PublicPaper): string => `${folderOf[shelfOf(paper)]}/${paper.id}/index.html`

/** Path of the metadata of a paper. */
export const paperDataAt = (paper: PublicPaper): string =>
  `${folderOf[shelfOf(paper)]}/${paper.id}/metadata.xml`

const kindText = ({ kind }: PublicPaper): string =>
  kind === 'paper' || kind === 'evaluation'
    ? siteWordsOf('nl').papers.kind[kind]
    : documentKinds.word(kind, 'nl')

const summaryOf = (paper: PublicPaper): string =>
  [kindText(paper), ...(paper.day === null ? [] : [longDay(paper.day, 'nl')])].join(', ')

const paperPage = (paper: PublicPaper, described: boolean): Page => {
  const words = siteWordsOf('nl').papers
  const { title, version, day, reference, releasedBy } = paper
  const blocks = prose(paper.prose)
  return {
    path: paperAt(paper),
    lang: 'nl',
    part: shelfOf(paper),
    title,
    summary: summaryOf(paper),
    from: [paper],
    blocks: [
      pairs([
        [words.kindTerm, kindText(paper)],
        ...(version === null ? [] : [[words.version, version] as const]),
        ...(day === null ? [] : [[words.day, longDay(day, 'nl')] as const]),
        ...(reference === null ? [] : [[words.reference, reference] as const]),
        ...(releasedBy === null ? [] : [[words.releasedBy, releasedBy] as const]),
      ]),
      ...(blocks.length === 0 ? [paragraph(words.empty)] : blocks),
      ...(described && day !== null
        ? [paragraph(linkTo(paperAt(paper), paperDataAt(paper), siteWordsOf('nl').advice.metadata))]
        : []),
    ],
  }
}

const shelfPage = (council: PublicCouncil, shelf: Shelf, papers: readonly PublicPaper[]): Page => {
  const words = siteWordsOf('nl').papers[shelf]
  const path = startOf.nl[shelf]!
  return {
    path,
    lang: 'nl',
    part: shelf,
    title: words.title,
    summary: words.summary,
    from: [council, ...papers],
    blocks:
      papers.length === 0
        ? [paragraph(words.none)]
        : [
            bullets(
              papers.map(paper => [linkTo(path, paperAt(paper), paper.title), ` (${summaryOf(paper)})`]),
            ),
          ],
  }
}

/** The annual reports, and all other papers that are public: lists, and a page for each. */
export const paperPages = ({ reports, documents, papers, council }: PublicSite): readonly Page[] => {
  const others = [...documents, ...papers]
  const described = council.municipalityCode !== null
  const page = (paper: PublicPaper): Page => paperPage(paper, described)
  return [
    ...(reports === null ? [] : [shelfPage(council, 'reports', reports), ...reports.map(page)]),
    ...(others.length === 0 ? [] : [shelfPage(council, 'documents', others), ...others.map(page)]),
  ]
}
