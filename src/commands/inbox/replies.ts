import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { repositoryOf } from '../../archive/places.ts'
import type { Plan } from '../../archive/plan.ts'
import { formWordsOf } from '../../documents/inbox/form.ts'
import { type Odd, repliesDoc, type Taken } from '../../documents/inbox/replies.ts'
import { EVALUATION_FORM } from '../../domain/evaluation/gathered.ts'
import { isAsAsked } from '../../domain/inbox/filled.ts'
import { type FormName, formNames } from '../../domain/inbox/sheet.ts'
import { nameOf } from '../../domain/names.ts'
import { Refusal } from '../../model/refusal.ts'
import { command, type Given } from '../command.ts'
import { askWordsOf, choose, Left } from '../minutes/ask/question.ts'
import { type Working, working } from '../minutes/working.ts'
import { foldersOf, planOn } from '../planned.ts'
import { type Collected, collected } from './collect.ts'
import { forms } from './forms/index.ts'
import { filler, type Reply } from './forms/kind.ts'
import { REPLY_READS } from './reads.ts'
import { sentenceOf } from './sentence.ts'

type Options = { readonly yes?: boolean | undefined }
type Form = Extract<Collected, { readonly filled: unknown }>

/** What came of the replies so far. */
interface Tally {
  readonly now: Working
  readonly taken: readonly Taken[]
  readonly odd: readonly Odd[]
}

const replyTo = (given: Given<Options>, now: Working, { filled, sent }: Form): Reply => {
  const { form, about, person, lang } = filled
  const sheet = forms[form].sheet({
    facts: now.facts,
    about: about === '-' ? undefined : about,
    person: person ?? undefined,
    lang,
  })
  // The form that came back must be the very one that would be made now.
  if (sheet.about !== about || sheet.person !== person)
    throw new Refusal('unknown-id', { found: about, instead: null })
  const { today } = given.facts
  const answers = new Map(
    [...filled.answers].filter(([key, answer]) => {
      const field = sheet.fields.find(each => each.key === key)
      return field === undefined || !isAsAsked(field, answer)
    }),
  )
  return {
    given,
    now,
    sheet,
    filled: { ...filled, answers },
    on: sent !== null && sent < today ? sent : today,
  }
}

const checkAnswers = (reply: Reply): void => {
  const { sheet, filled } = reply
  if (filled.unclear.length > 0) throw new Refusal('reply-unclear', { keys: filled.unclear })
  const known = new Set(sheet.fields.map(({ key }) => key))
  const strange = [...filled.answers.keys()].find(
    key => !known.has(key) && forms[filled.form].settled?.(reply, key) !== true,
  )
  if (strange !== undefined) throw new Refusal('reply-unknown-key', { key: strange })
}

const wantsIt = async ({ ask, facts, lang, options }: Given<Options>, what: string): Promise<boolean> => {
  if (ask === null || options.yes === true) return true
  const words = askWordsOf(lang)
  const choices = [['yes', words.yes] as const, ['no', words.no] as const]
  return (await choose({ ask, facts, lang, words }, formWordsOf(lang).replies.ask(what), choices)) === 'yes'
}

// What was also written, without what stands on every form.
const alsoSaid = (rest: string, title: string): string =>
  (['nl', 'en'] as const)
    .flatMap(lang => [formWordsOf(lang).keep, formWordsOf(lang).end])
    .reduce((text, known) => text.replaceAll(known, ''), rest.replaceAll(title, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500)

const taking = async (given: Given<Options>, tally: Tally, form: Form): Promise<Tally> => {
  const reply = replyTo(given, tally.now, form)
  checkAnswers(reply)
  const after = await forms[form.filled.form].take(reply)
  const fresh = after.drafts.slice(tally.now.drafts.length)
  const also = alsoSaid(form.rest, reply.sheet.title)
  const who = nameOf(given.facts, filler(reply))
  const about = { file: form.file, form: form.filled.form, who, title: reply.sheet.title, also }
  if (fresh.length === 0) return { ...tally, taken: [...tally.taken, { ...about, what: [], state: 'done' }] }
  const what = [...new Set(fresh.map(({ why }) => why))]
  const wanted = await wantsIt(given, `${form.file}, ${who}: ${what.join('; ')}`)
  const state = wanted ? ('taken' as const) : ('left' as const)
  return { ...tally, now: wanted ? after : tally.now, taken: [...tally.taken, { ...about, what, state }] }
}

type Any = Extract<Collected<FormName | typeof EVALUATION_FORM>, { readonly filled: unknown }>

// Answers to an evaluation are counted together, without who gave them: never one by one.
const isOfEvaluation = (form: Any): form is Exclude<Any, Form> => form.filled.form === EVALUATION_FORM

const whyNot = (trouble: Refusal | 'no-form' | 'blank', lang: 'nl' | 'en'): string => {
  const words = formWordsOf(lang).replies
  if (trouble === 'no-form') return words.noForm
  return trouble === 'blank' ? words.blank : sentenceOf(trouble, lang)
}

// One plan changes one folder with its own access.
const plansOf = ({ facts, drafts }: Working, say: string): readonly Plan[] => {
  const folders = foldersOf(facts)
  const touched = [...new Set(drafts.map(({ path }) => repositoryOf(path, folders)))]
  return touched.map(folder =>
    planOn(facts, {
      say,
      message: 'replies: take over',
      drafts: drafts.filter(({ path }) => repositoryOf(path, folders) === folder),
    }),
  )
}

/** Reads filled forms back, and makes of each what the command for it would make. */
export const replies = command({
  options: z.object({
    yes: optional(yesNo, 'neem alles over zonder te vragen', 'take everything over without asking'),
  }),
  args: [
    {
      name: { nl: 'BESTAND', en: 'FILE' },
      about: {
        nl: 'een antwoord, of de map met antwoorden: .docx, .eml, .pdf of .txt',
        en: 'a reply, or the folder of replies: .docx, .eml, .pdf or .txt',
      },
      required: true,
    },
  ],
  reads: REPLY_READS,
  archive: 'whole',
  run: async given => {
    const { facts, lang, inbox, ask, options } = given
    let tally: Tally = { now: working(facts), taken: [], odd: [] }
    const files = inbox.files(given.args[0] ?? '')
    for (const each of await collected(inbox, files, [...formNames, EVALUATION_FORM])) {
      try {
        if ('trouble' in each)
          tally = { ...tally, odd: [...tally.odd, { file: each.file, why: whyNot(each.trouble, lang) }] }
        else if (isOfEvaluation(each))
          tally = {
            ...tally,
            odd: [...tally.odd, { file: each.file, why: formWordsOf(lang).replies.evaluation }],
          }
        else tally = await taking(given, tally, each)
      } catch (error) {
        if (error instanceof Left) break
        if (!(error instanceof Refusal)) throw error
        tally = { ...tally, odd: [...tally.odd, { file: each.file, why: sentenceOf(error, lang) }] }
      }
    }
    const count = tally.taken.filter(({ state }) => state === 'taken').length
    const decided = options.yes === true || ask !== null
    const say = formWordsOf(lang).replies.take(count)
    const [plan, ...further] = plansOf(tally.now, say)
    return {
      doc: repliesDoc(facts, lang, tally, count > 0 && !decided),
      data: { replies: tally.taken, notUnderstood: tally.odd },
      exit: tally.odd.length > 0 ? 1 : 0,
      ...(plan && decided ? { plan, further } : {}),
    }
  },
})
