import * as z from 'zod'
import { day, id, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { sourceForms } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { append, setValue } from '../../archive/edit.ts'
import { stepWordsOf } from '../../documents/advice/shared.ts'
import { page } from '../../documents/page.ts'
import { replay } from '../../domain/advice/replay.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Pointer, Source, Tree } from '../../model/source.ts'
import { command } from '../command.ts'
import { flagOf, isLeftOut } from '../option.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { termNamed } from '../society/terms.ts'
import { answerOf, recommendationNamed } from './answers.ts'
import { dossierPlan, reread } from './dossier.ts'
import { ADVICE_ARG, adviceNamed } from './named.ts'
import { ADVICE_READS } from './reads.ts'

const more = { nl: 'vaker te geven', en: 'may be given more than once' } as const

const options = z.object({
  recommend: list(text, `een aanbeveling; ${more.nl}`, `a recommendation; ${more.en}`),
  author: list(text, `eerste schrijver; ${more.nl}`, `first author; ${more.en}`),
  contributor: list(
    text,
    `wie uit de werkgroep meedacht; ${more.nl}`,
    `who contributed from the workgroup; ${more.en}`,
  ),
  outside: list(
    text,
    `lid van buiten de werkgroep dat meedenkt; ${more.nl}`,
    `member from outside the workgroup who thinks along; ${more.en}`,
  ),
  role: list(text, `inwonersrol die is meegewogen; ${more.nl}`, `resident role that was weighed; ${more.en}`),
  source: list(spoken(sourceForms), `soort bron; ${more.nl}`, `kind of source; ${more.en}`),
  residentSource: list(
    spoken(sourceForms),
    `soort bron onder inwoners; ${more.nl}`,
    `kind of source among residents; ${more.en}`,
  ),
  client: optional(text, 'cliëntenperspectief', 'client perspective'),
  noClient: optional(text, 'waarom er geen cliëntenperspectief is', 'why there is no client perspective'),
  dailyLife: optional(
    text,
    'gevolgen voor het dagelijks leven van inwoners',
    'effect on residents’ daily life',
  ),
  consultation: list(
    id,
    `overleg waarin erover is gesproken; ${more.nl}`,
    `meeting in which it was discussed; ${more.en}`,
  ),
  wished: optional(day, 'gewenste datum van het advies', 'wished date of the advice'),
  councilDate: optional(day, 'datum van de gemeenteraad', 'date of the municipal council'),
  complete: optional(yesNo, 'alle bijlagen zijn er', 'all annexes are there'),
  bundle: list(
    text,
    `eerder advies dat hiermee opnieuw wordt overhandigd; ${more.nl}`,
    `earlier advice that is handed over again with this one; ${more.en}`,
  ),
  municipality: optional(
    text,
    'andere gemeente die antwoordde, samen met --answer',
    'other municipality that answered, with --answer',
  ),
  answer: list(
    text,
    'antwoord van die gemeente op een aanbeveling, zoals 3=niet-overgenomen: geen geld',
    'answer of that municipality to a recommendation, such as 3=rejected: no money',
  ),
  on: optional(
    day,
    'dag van dat antwoord; zonder deze optie vandaag',
    'day of that answer; without it today',
  ),
  use: optional(text, 'hoe het advies is gebruikt', 'how the advice was used'),
})
type Options = z.output<typeof options>

interface Noted {
  readonly at: Pointer
  /** Said again, it is not written twice. */
  readonly add?: readonly Tree[]
  readonly set?: string
}

const named = (facts: Facts, people: readonly string[]): readonly string[] =>
  people.map(said => personNamed(facts, said))

/** What was said, by the key of the dossier in which it goes. */
const notes = (facts: Facts, entry: Entry<'advice'>, chosen: Options): readonly Noted[] => {
  const { recommendations, kind } = entry.data
  const last = Math.max(0, ...recommendations.map(({ n }) => n))
  const fresh = chosen.recommend.filter(said => !recommendations.some(known => known.text === said))
  const set = (key: string, value: string | boolean | undefined): readonly Noted[] =>
    value === undefined ? [] : [{ at: [key], set: String(value) }]
  const ofRequest = Object.entries({
    wished_date: chosen.wished,
    council_date: chosen.councilDate,
    annexes_complete: chosen.complete,
  }).flatMap(([key, value]) => (value === undefined ? [] : [{ at: ['request', key], set: String(value) }]))
  const asked = (['wished', 'councilDate', 'complete'] as const).find(key => chosen[key] !== undefined)
  if (asked !== undefined && kind === 'unsolicited')
    throw new Refusal('advice-add-option', { kind, option: flagOf(asked) })
  return [
    {
      at: ['recommendations'],
      add: fresh.map((said, index) => ({ n: String(last + 1 + index), text: said })),
    },
    { at: ['authors'], add: named(facts, chosen.author) },
    { at: ['contributors'], add: named(facts, chosen.contributor) },
    { at: ['contributors_outside'], add: named(facts, chosen.outside) },
    { at: ['resident_roles'], add: chosen.role.map(said => termNamed(facts, 'resident_roles', said)) },
    {
      at: ['sources'],
      add: [
        ...chosen.source.map(form => ({ form, from_residents: 'false' })),
        ...chosen.residentSource.map(form => ({ form, from_residents: 'true' })),
      ],
    },
    { at: ['bundles'], add: chosen.bundle.map(said => adviceNamed(facts, said).id) },
    { at: ['consultations'], add: chosen.consultation.map(said => recordNamed(facts, 'meeting', said).id) },
    ...set('client_perspective', chosen.client),
    ...set('client_perspective_none', chosen.noClient),
    ...set('daily_life', chosen.dailyLife),
    ...set('use', chosen.use),
    ...ofRequest,
  ]
}

// An advice of more councils is answered by each of their municipalities.
const answersElsewhere = (
  facts: Facts,
  entry: Entry<'advice'>,
  { municipality, answer, on = facts.today }: Options,
  lang: Lang,
): readonly Noted[] => {
  if (answer.length === 0 && municipality === undefined) return []
  if (municipality === undefined) throw new Refusal('missing-option', { option: '--municipality' })
  if (answer.length === 0) throw new Refusal('missing-option', { option: '--answer' })
  if (entry.data.issuer !== 'regional') throw new Refusal('advice-not-regional', { id: entry.id })
  return answer.map(said => {
    const { n, class: named, reason } = answerOf(said, lang)
    const index = recommendationNamed(entry, n)
    const known = entry.data.recommendations[index]!.elsewhere.some(
      each => each.municipality === municipality && each.class === named && each.on === on,
    )
    const item = { municipality, class: named, ...(reason === undefined ? {} : { reason }), on }
    return { at: ['recommendations', index, 'elsewhere'], add: known ? [] : [item] }
  })
}

const stands = (entry: Entry<'advice'>, [key = '']: Pointer, item: Tree): boolean => {
  if (key === 'recommendations') return false
  const list = entry.data[key as 'sources' | 'authors'] as readonly unknown[]
  const known = (each: unknown): string =>
    typeof each === 'string'
      ? each
      : `${(each as { form: string }).form} ${(each as { from_residents: boolean }).from_residents}`
  return list.map(known).includes(known(item))
}

const edited = (entry: Entry<'advice'>, all: readonly Noted[]): Source =>
  all.reduce<Source>((source, { at, add = [], set }) => {
    const added = add
      .filter(item => !stands(entry, at, item))
      .reduce<Source>((text, item) => append(text, at, item), source)
    return set === undefined ? added : setValue(added, at, set)
  }, entry.source)

/** Notes in a dossier what an advice rests on and what it asks: what is no step (FUNC-12, CONTACT-08, WG-23). */
export const adviceNote = command({
  options,
  args: [ADVICE_ARG],
  reads: [...ADVICE_READS, 'incoming'],
  archive: 'whole',
  run: ({ facts, lang, options: chosen, args: [said = ''] }) => {
    const entry = adviceNamed(facts, said)
    if (Object.values(chosen).every(isLeftOut)) throw new Refusal('note-nothing')
    const sent = replay(facts, entry).steps.some(({ event }) => event.event === 'sent')
    if (sent && chosen.recommend.length > 0) throw new Refusal('advice-note-sent', { id: entry.id })
    const source = edited(entry, [
      ...notes(facts, entry, chosen),
      ...answersElsewhere(facts, entry, chosen, lang),
    ])
    const say = stepWordsOf(lang).noted(entry.data.title)
    reread(entry, source)
    return {
      doc: page(facts, say, lang, []),
      data: { advice: entry.id },
      quiet: true,
      plan: dossierPlan(facts, entry, source, { say, message: `advice: note ${entry.id}` }),
    }
  },
})
