import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { PublicYear } from '../../domain/public/year.ts'
import { emphasis, heading, note, paragraph } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { adviceSection, ledgerSection } from './advice.ts'
import { annualWordsOf, type Book, figureBook, type Shown } from './book.ts'
import { aheadSection, followUpSection, meetingsSection } from './meetings.ts'
import { compositionSection, groupsSection, taskSection, trainingSection } from './people.ts'
import { moneySection, signalsSection } from './society.ts'

type Section = (year: PublicYear, book: Book, lang: Lang) => readonly Block[]

const foreword: Section = ({ own }, _, lang) =>
  own === null || own.prose === '' ? [paragraph(annualWordsOf(lang).noForeword)] : prose(own.prose, 3)

/** What stands in each section of the vocabulary; a council chooses which it has, and in what order. */
const sections: { readonly [id: string]: Section } = {
  voorwoord: foreword,
  taak: (year, _, lang) => taskSection(year, lang),
  samenstelling: compositionSection,
  werkgroepen: groupsSection,
  vergaderingen: meetingsSection,
  adviezen: adviceSection,
  aanbevelingen: ledgerSection,
  signalen: signalsSection,
  scholing: trainingSection,
  geld: moneySection,
  vervolgacties: followUpSection,
  vooruitblik: aheadSection,
}

const opening = ({ own, running, span, today }: PublicYear, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang)
  return [
    own?.adopted
      ? paragraph(words.adopted(own.adopted, own.reference))
      : note('info', [paragraph(words.notAdopted)]),
    paragraph(running ? words.running(span.to) : words.asOf(today)),
  ]
}

/** A report with the numbers that stand in it. */
export interface Report {
  readonly doc: Doc
  readonly shown: readonly Shown[]
}

/**
 * The annual report of one year, or of more together (REP-01). It is made of public facts alone; each number in it
 * has an id that begins with `key`.
 */
export const annualReport = (year: PublicYear, key: string, lang: Lang): Report => {
  const words = annualWordsOf(lang)
  const book = figureBook(key, lang)
  const blocks = year.sections.flatMap(id => {
    const section = sections[id]
    return section === undefined ? [] : [heading(2, year.sectionName(id)[lang]), ...section(year, book, lang)]
  })
  const doc: Doc = {
    title: words.title(year.years),
    lang,
    council: year.council.name,
    day: year.own?.adopted ?? year.today,
    blocks: [...opening(year, lang), ...blocks, paragraph([emphasis(words.proof)])],
  }
  return { doc, shown: book.shown() }
}
