import { policyPhases } from '../../../schemas/vocabulary/advice.ts'
import { sourceForms } from '../../../schemas/vocabulary/society.ts'
import { clocks, reactionDueFrom } from '../../domain/advice/clocks.ts'
import { isFurther } from '../../domain/advice/states.ts'
import { sentence } from '../../lang/format.ts'
import { bullets, heading, note, numbered, paragraph, room, strong, tick } from '../../tree/build.ts'
import type { Block, Doc, ListItem } from '../../tree/tree.ts'
import { letterDoc, toCollege } from './letter.ts'
import { type About, dayText, paragraphs, sentNumber, subjectOf } from './letters.ts'

const opening = (about: About): string => {
  const { facts, life, words } = about
  const { kind, request, title, recommendations } = life.entry.data
  const count = recommendations.length
  return kind === 'requested'
    ? words.advice.asked(request?.paper ?? title, dayText(about, clocks(facts, life).asked), count)
    : words.advice.unasked(subjectOf(about), count)
}

const item = ({ n, text }: { readonly n: number; readonly text: string }): ListItem => ({
  label: String(n),
  blocks: [paragraph(strong(text)), room(2)],
})

const recommendations = ({ life, words }: About): readonly Block[] => [
  heading(2, words.advice.recommendations),
  life.entry.data.recommendations.length === 0
    ? numbered([{ blocks: [room(2)] }])
    : numbered(life.entry.data.recommendations.map(item)),
]

const written = (head: string, text: string | undefined): readonly Block[] => [
  heading(2, head),
  text === undefined ? room(3) : paragraph(text),
]

const perspective = ({ facts, life, lang, words }: About): readonly Block[] => {
  const {
    resident_roles: roles,
    client_perspective: clients,
    client_perspective_none: none,
  } = life.entry.data
  return [
    heading(2, words.advice.roles),
    roles.length === 0
      ? room(2)
      : bullets(roles.map(role => sentence(facts.norms.word('resident_roles', role, lang)))),
    ...written(words.advice.clients, clients ?? none),
    ...written(words.advice.life, life.entry.data.daily_life),
  ]
}

// Kinds of sources, never persons (CONTACT-08).
const sources = ({ life, lang, words }: About): readonly Block[] => {
  const kinds = life.entry.data.sources.map(({ form, from_residents: residents }) =>
    sentence(`${sourceForms.word(form, lang)}${residents ? ` (${words.advice.fromResidents})` : ''}`),
  )
  return [heading(2, words.advice.sources), kinds.length === 0 ? room(2) : bullets([...new Set(kinds)])]
}

const extras = ({ facts, life, words }: About): readonly Block[] => {
  const { bundles } = life.entry.data
  const minority = facts.norms.get('advice.minority_section', facts.today) === true
  const titles = bundles.map(id => facts.model.get('advice', id)?.data.title ?? id)
  return [
    ...(bundles.length === 0 ? [] : [heading(2, words.advice.bundles), bullets(titles)]),
    ...(minority ? [heading(2, words.advice.minority), room(3)] : []),
  ]
}

const asks = (about: About): readonly Block[] => {
  const { facts, life, words } = about
  const sent = life.steps.findLast(({ event }) => event.event === 'sent')?.day
  const council = dayText(about, life.entry.data.request?.council_date)
  return [
    heading(2, words.advice.ask),
    ...paragraphs(
      words.advice.answer(dayText(about, reactionDueFrom(facts, sent ?? facts.today))),
      council === null ? null : words.advice.council(council),
    ),
  ]
}

// The three movements keep asking the same of every draft (FUNC-15); a decided text has no room for it any more.
const forWriters = ({ facts, lang, words }: About): Block =>
  note(
    'info',
    [
      bullets(
        facts.norms
          .vocabulary('movements')
          .map(movement => [tick(), ` ${sentence(movement[lang])}: ${movement.question[lang]}`]),
      ),
    ],
    words.advice.writers,
  )

/**
 * The advice as a letter to the College, from what the dossier holds: numbered recommendations, whose eyes it looks
 * through, what clients tell, sources, and what is asked of the College (FUNC-12, 16, 17; ADV-10, 13, 16, 18).
 */
export const adviceText = (about: About): Doc => {
  const { facts, life, lang, words } = about
  const { kind, phase } = life.entry.data
  const number = sentNumber(about)
  const draft = isFurther(life.state, 'decided')
  return letterDoc(
    facts,
    {
      subject:
        kind === 'requested' ? words.advice.title(subjectOf(about)) : words.advice.own(subjectOf(about)),
      to: toCollege(facts, lang),
      lines: [
        ...(number === null ? [] : [[words.number, number] as const]),
        ...(phase === undefined ? [] : [[words.phase, policyPhases.word(phase, lang)] as const]),
      ],
      greeting: words.college,
      blocks: [
        ...(draft
          ? [note('warning', [paragraph(words.advice.draft(facts.model.council.data.council.short_name))])]
          : []),
        ...paragraphs(opening(about), words.advice.stance),
        ...recommendations(about),
        ...perspective(about),
        ...sources(about),
        ...extras(about),
        ...asks(about),
        ...(draft ? [forWriters(about)] : []),
      ],
      signer: 'chair',
      outside: true,
    },
    lang,
  )
}
