import { type KindName, kindNamed } from '../../schemas/kinds.ts'
import { actionSteps, answers } from '../../schemas/vocabulary/advice.ts'
import { decisionResults } from '../../schemas/vocabulary/meetings.ts'
import { endGrounds, memberRoles, personRoles, termKinds } from '../../schemas/vocabulary/people.ts'
import { recruitmentSteps, signalSteps } from '../../schemas/vocabulary/society.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Happened, Told } from '../domain/history/tell.ts'
import { nameOf } from '../domain/names.ts'
import { historyWords as english } from '../lang/en/history.ts'
import { longDay, sentence, shortDay } from '../lang/format.ts'
import { historyWords as dutch, type HistoryWords } from '../lang/nl/history.ts'
import { isDay } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { paragraph, table } from '../tree/build.ts'
import type { Doc } from '../tree/tree.ts'
import { adviceWordsOf } from './advice/shared.ts'
import { page } from './page.ts'

/** What a key is called, and the words for its choices. */
export interface KeyLabel {
  readonly nl?: string
  readonly en?: string
  readonly words?: { readonly [key: string]: readonly [nl: string, en: string] }
}

interface Telling {
  readonly facts: Facts
  readonly lang: Lang
  readonly words: HistoryWords
  readonly label: (kind: KindName, key: string) => KeyLabel
}

// A word of a vocabulary; what the vocabulary does not know, such as one of long ago, stays as it is.
const wordIn = (
  list: { readonly keys: readonly string[]; readonly word: (key: never, lang: Lang) => string },
  key: string,
  lang: Lang,
): string => (list.keys.includes(key) ? list.word(key as never, lang) : key)

const stepWord = ({ lang }: Telling, kind: KindName, step: string): string => {
  switch (kind) {
    case 'advice': {
      const named: { readonly [step: string]: string } = adviceWordsOf(lang).step
      return named[step] ?? step
    }
    case 'action':
      return wordIn(actionSteps, step, lang)
    case 'signal':
      return wordIn(signalSteps, step, lang)
    default:
      return wordIn(recruitmentSteps, step, lang)
  }
}

const roleWord = (role: string, lang: Lang): string =>
  (memberRoles.keys as readonly string[]).includes(role)
    ? wordIn(memberRoles, role, lang)
    : wordIn(personRoles, role, lang)

const valueText = ({ facts, lang, words }: Telling, label: KeyLabel, value: string): string => {
  if (isDay(value)) return longDay(value, lang)
  const word = label.words?.[value]
  if (word) return word[lang === 'nl' ? 0 : 1]
  if (value === 'true' || value === 'false') return value === 'true' ? words.yes : words.no
  const name = nameOf(facts, value)
  return name !== value || /^[\d.]+$/.test(value) ? name : `‘${value}’`
}

const keyText = (telling: Telling, kind: KindName, told: Extract<Told, { what: 'key' }>): string => {
  const { words, lang } = telling
  const label = telling.label(kind, told.key)
  const name = sentence((label[lang] ?? told.key).split(';')[0]!)
  const [was, now] = [told.was, told.now].map(value =>
    value === null ? null : valueText(telling, label, value),
  )
  if (was == null) return now == null ? words.key.other(name) : words.key.set(name, now)
  return now == null ? words.key.cleared(name, was) : words.key.changed(name, was, now)
}

const toldText = (telling: Telling, { kind, path, told }: Happened): string => {
  const { facts, lang, words, label } = telling
  const file = path.slice(path.lastIndexOf('/') + 1)
  const record = sentence(kind === null ? file : kindNamed(kind).word[lang])
  switch (told.what) {
    case 'file':
      return words.file[told.status](file)
    case 'renamed':
      return words.renamed(told.from, told.to)
    case 'made':
      return words.made(record)
    case 'gone':
      return words.gone(record)
    case 'text':
      return words.text(record)
    case 'unreadable':
      return words.unreadable(record)
    case 'step': {
      const step = sentence(stepWord(telling, kind!, told.step))
      const day = told.on !== null && isDay(told.on) ? told.on : null
      return told.undone ? words.undone(step) : words.step(step, day, told.meeting)
    }
    case 'term':
      return words.term(sentence(wordIn(termKinds, told.kind, lang)), told.from, told.to)
    case 'term-changed':
      return words.termChanged(sentence(wordIn(termKinds, told.kind, lang)), told.was, told.to)
    case 'ended':
      return words.ended(told.on, wordIn(endGrounds, told.ground, lang))
    case 'role':
      return words.role(roleWord(told.role, lang), told.from)
    case 'role-ended':
      return words.roleEnded(roleWord(told.role, lang), told.to)
    case 'seat':
      return words.seat(nameOf(facts, told.person), told.lead, told.from)
    case 'seat-ended':
      return words.seatEnded(nameOf(facts, told.person), told.lead, told.to)
    case 'consent':
      return words.consent(told.consent, told.on)
    case 'status': {
      const named: { readonly [status: string]: string } = words.status
      return told.movedTo === null ? (named[told.status] ?? told.status) : words.movedTo(told.movedTo)
    }
    case 'date':
      return words.date(told.was, told.now)
    case 'decision':
      return words.decision(told.n, told.text, wordIn(decisionResults, told.result, lang))
    case 'closed':
      return words.closed(told.on)
    case 'adopted':
      return words.adopted(told.on, told.meeting)
    case 'recommended':
      return words.recommended(told.n, told.text)
    case 'answered':
      return words.answered(told.n, wordIn(answers, told.answer, lang), told.on)
    case 'confirmed':
      return words.confirmed(told.n, nameOf(facts, told.by))
    case 'followed':
      return words.followed(told.n, told.text, told.done)
    case 'key':
      return keyText(telling, kind!, told)
    case 'rows': {
      const name = sentence((label(kind!, told.key)[lang] ?? told.key).split(';')[0]!)
      return words.rows(name, told.added, told.removed)
    }
  }
}

/** What happened to a record, newest first: one row for each thing, with who recorded it and when. */
export const historyDoc = (
  facts: Facts,
  title: string,
  happened: readonly Happened[],
  { lang, label }: { readonly lang: Lang; readonly label: Telling['label'] },
): Doc => {
  const words = lang === 'nl' ? dutch : english
  const telling: Telling = { facts, lang, words, label }
  const rows = happened.map(each => [shortDay(each.day), each.author, toldText(telling, each)])
  return page(
    facts,
    words.title(title),
    lang,
    rows.length === 0 ? [paragraph(words.none)] : [table('', words.columns, rows)],
  )
}
