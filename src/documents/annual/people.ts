import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { PublicYear } from '../../domain/public/year.ts'
import { siteWords as siteEnglish } from '../../lang/en/site.ts'
import { listed, longDay, sentence } from '../../lang/format.ts'
import { siteWords as siteDutch } from '../../lang/nl/site.ts'
import { bullets, heading, paragraph, table, text } from '../../tree/build.ts'
import type { Block, Inline } from '../../tree/tree.ts'
import { annualWordsOf, type Book, isOne, right, sentences } from './book.ts'

/** What the council is and is not, in the words of the public site (REP-04). */
export const taskSection = ({ council }: PublicYear, lang: Lang): readonly Block[] => {
  const { about } = lang === 'nl' ? siteDutch : siteEnglish
  const words = annualWordsOf(lang).task
  return [
    paragraph(about.whoText(council.name, council.municipality)),
    heading(3, words.what),
    bullets(about.whatList),
    heading(3, words.not),
    bullets(about.notList),
    ...(council.openMeetings === true ? [] : [paragraph(about.closedText.join(' '))]),
    ...(council.contact === null ? [] : [paragraph(words.contact(council.contact))]),
  ]
}

/** Who the members were on the first and the last day, and who came and went. */
export const compositionSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).composition
  const { span, existing } = year
  const on = (template: (one: boolean) => string, { day, members }: PublicYear['onLastDay']) =>
    book.say(template(isOne(members)), { day: longDay(day, lang), n: members })
  const moved = (
    template: (one: boolean) => string,
    { count, names }: PublicYear['joined'],
  ): readonly Inline[] => {
    const all = names.length === count?.value
    const who = names.length === 0 ? '' : all ? words.among(names) : words.amongOthers(names)
    return [...book.say(template(isOne(count)), { n: count }), text(`${who}.`)]
  }
  const fewest = year.ask('members-fewest', existing.from, existing.to)
  const most = year.ask('members-most', existing.from, existing.to)
  const below = year.ask('days-below-minimum', existing.from, existing.to)
  const unnamed = year.ask('members-unnamed', span.to)
  return [
    sentences(...year.onFirstDays.map(each => on(words.first, each)), on(words.last, year.onLastDay)),
    sentences(moved(words.joined, year.joined), moved(words.left, year.left)),
    sentences(
      fewest?.value === most?.value
        ? book.say(words.steady, { n: fewest })
        : book.say(words.range, { fewest, most }),
      below?.value === 0 ? [text(words.neverBelow)] : book.say(words.below(isOne(below)), { n: below }),
    ),
    ...(year.people === null || year.people.length === 0
      ? []
      : [
          table(
            words.caption(span.to),
            words.columns,
            year.people.map(({ name, roles, groups }) => [
              name,
              roles.length === 0 ? words.member : roles.map(role => memberRoles.word(role, lang)).join(', '),
              groups.join(', '),
            ]),
            { rowHeads: true },
          ),
        ]),
    ...(year.people === null || unnamed?.value === 0
      ? []
      : [paragraph(book.say(words.unnamed(isOne(unnamed)), { n: unnamed }))]),
  ]
}

/** The workgroups with their themes. */
export const groupsSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).groups
  const [name, themes, lead, members, held] = words.columns
  if (year.groups.length === 0) return [paragraph(words.none)]
  return [
    table(
      words.caption(year.span.to),
      [name, themes, lead, right(members), right(held)],
      year.groups.map(group => [
        group.name,
        sentence(group.themes.map(theme => theme[lang]).join(', ')),
        listed(group.leads, lang),
        book.cell(group.members),
        book.cell(group.held),
      ]),
      { rowHeads: true },
    ),
  ]
}

/** Training, in numbers alone. */
export const trainingSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).training
  const { from, to } = year.span
  const times = year.ask('trainings', from, to)
  const members = year.ask('members-trained', from, to)
  if (times?.value === 0) return [paragraph(words.none)]
  return [
    sentences(
      book.say(words.lead(isOne(times)), { n: times }),
      members === null ? [] : book.say(words.members(isOne(members)), { n: members }),
    ),
  ]
}
