import type { Vacancy } from '../../../schemas/organisation.ts'
import { positionKinds } from '../../../schemas/vocabulary/people.ts'
import { vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { sentence } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import {
  blank,
  bullets,
  heading,
  note,
  type Phrase,
  pairs,
  paragraph,
  room,
  table,
  tick,
} from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { letterDoc, toCollege } from '../advice/letter.ts'
import { letterWordsOf } from '../advice/letters.ts'
import { page } from '../page.ts'
import { recruitmentWordsOf } from './vacancies.ts'

const FIELD = 30

/** The form for the talk with one candidate, to fill in by hand and to destroy afterwards (RECR-07, RECR-10). */
export const selectionForm = (facts: Facts, role: Vacancy['role'], lang: Lang): Doc => {
  const words = recruitmentWordsOf(lang).form
  const { norms, today } = facts
  const hours = norms.get('members.min_hours_per_month', today)
  const never = norms.get('eligibility.incompatible', today) ?? []
  const yesNo = (question: string): Phrase => [
    tick(),
    ` ${words.marks[0]}  `,
    tick(),
    ` ${words.marks[2]}  `,
    question,
  ]
  return page(facts, words.title(vacancyRoles.word(role, lang)), lang, [
    note('warning', [paragraph(words.secret(norms.get('recr.candidate_retention_days', today)))]),
    pairs(words.head.map((term): readonly [string, Phrase] => [term, blank(FIELD)])),
    heading(2, words.profile),
    table(
      '',
      [words.point, ...words.marks],
      norms.vocabulary('profile').map(point => [point[lang], ...words.marks.map(() => [tick()])]),
      { rowHeads: true },
    ),
    heading(2, words.checks),
    bullets([
      ...(norms.get('members.require_residency', today) === false ? [] : [yesNo(words.resident)]),
      ...(hours === null ? [] : [yesNo(words.hours(hours))]),
      ...(role === 'chair' ? words.chair.map(yesNo) : []),
    ]),
    ...(never.length === 0
      ? []
      : [
          paragraph(words.incompatible),
          bullets(never.map((kind): Phrase => [tick(), ` ${sentence(positionKinds.word(kind, lang))}`])),
        ]),
    heading(2, words.interests),
    paragraph(words.themes),
    room(2),
    paragraph(words.roles),
    room(2),
    heading(2, words.told),
    bullets(words.tells.map((text): Phrase => [tick(), ` ${text}`])),
    heading(2, words.conclusion),
    room(4),
  ])
}

/** The letter with which candidates are nominated to the College (RECR-08, MEMB-01); their names are what it is about. */
export const nominationLetter = (
  facts: Facts,
  {
    candidates,
    committee,
  }: { readonly candidates: readonly string[]; readonly committee: readonly string[] },
  lang: Lang,
): Doc => {
  const words = recruitmentWordsOf(lang).nomination
  const years = facts.norms.get('term.years', facts.today)
  return letterDoc(
    facts,
    {
      subject: words.subject(candidates.length),
      to: toCollege(facts, lang),
      greeting: letterWordsOf(lang).college,
      blocks: [
        paragraph(words.intro(candidates.length, vacancyRoles.word('member', lang))),
        bullets(candidates.map(id => nameOf(facts, id))),
        paragraph(words.ask(years)),
        paragraph(words.checked),
        ...(committee.length === 0
          ? []
          : [paragraph(words.selected(committee.map(id => nameOf(facts, id))))]),
        paragraph(words.reply),
      ],
      signer: 'chair',
      outside: true,
    },
    lang,
  )
}
