import type { IncomingKind } from '../../../schemas/vocabulary/advice.ts'
import type { Level } from '../../../schemas/vocabulary/people.ts'
import { inboxWordsOf } from '../../documents/inbox/shared.ts'
import {
  type Expected,
  expectedPapers,
  type ImportKind,
  importKinds,
  likeliest,
} from '../../domain/inbox/expected.ts'
import type { GivenFile, Paper } from '../../intake/paper.ts'
import { sentence, shortDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { Refusal } from '../../model/refusal.ts'
import { plainLinesOf, plainTextOf } from '../../tree/plain.ts'
import { adviceNamed } from '../advice/named.ts'
import type { Given } from '../command.ts'
import { type Asker, askDue, askText, askWordsOf, choose, Left } from '../minutes/ask/question.ts'
import { meetingNamed } from '../minutes/meeting.ts'
import type { ImportOptions } from './import-options.ts'

/** What is to be done with a paper: as what it comes in, where it belongs, from when and whom. */
export interface Wish {
  readonly as: ImportKind
  /** Id of the advice it belongs to; with a request that nobody waited for, none yet. */
  readonly advice: string | undefined
  readonly meeting: string | undefined
  readonly on: Day
  readonly title: string
  readonly from: string | undefined
  readonly kind: IncomingKind
  readonly visibility: Level | undefined
  /** What the archive was waiting for, when that decided where the paper goes. */
  readonly expected: Expected | undefined
}

type Asking = Given<ImportOptions>

const askerOf = ({ ask, facts, lang }: Asking): Asker | null =>
  ask && { ask, facts, lang, words: askWordsOf(lang) }

/** What the paper is called, and how it begins: the first says more. */
type Hints = readonly [called: string, begins: string]

const hintsOf = (file: GivenFile, paper: Paper, subject: string | null): Hints => [
  [subject ?? '', file.name, paper.title ?? ''].join(' '),
  plainLinesOf(paper.blocks.slice(0, 10)).join(' '),
]

const likely = (candidates: readonly Expected[], [called, begins]: Hints): Expected | undefined =>
  likeliest(candidates, called) ?? likeliest(candidates, `${called} ${begins}`)

/** The heading with which a paper begins; empty when it begins otherwise. */
export const headingOf = ({ blocks: [first] }: Paper): string =>
  first?.tag === 'heading' ? plainTextOf(first.children) : ''

// What the file says of itself, else its first heading, else its name without ending.
const titleOf = (file: GivenFile, paper: Paper): string => {
  const named = file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[\s_-]+/g, ' ')
  return paper.title ?? (headingOf(paper).trim() || sentence(named.trim() || file.name))
}

const kindOf = async (given: Asking, asker: Asker | null, best: Expected | undefined) => {
  const { options, lang } = given
  if (options.as !== undefined) return options.as
  const words = inboxWordsOf(lang)
  const named = importKinds.map(key => [key, words.as[key]] as const)
  if (!asker) throw new Refusal('import-needs-as', { likely: best ? words.as[best.as] : null })
  const first = named.filter(([key]) => key === best?.as)
  return choose(asker, words.askAs, [...first, ...named.filter(([key]) => key !== best?.as)])
}

// Where the paper belongs: as said, else what it is most like of what is waited for.
const placeOf = async (
  given: Asking,
  asker: Asker | null,
  as: Expected['as'],
  hints: Hints,
): Promise<Expected | undefined> => {
  const candidates = expectedPapers(given.facts).filter(each => each.as === as)
  const best = likely(candidates, hints)
  if (asker && candidates.length > 0) {
    const words = inboxWordsOf(given.lang)
    const others = candidates.filter(each => each !== best)
    const rows = [...(best ? [best] : []), ...others].map(each => [each.id, each.title] as const)
    const none = as === 'request' ? ([['', words.newAdvice]] as const) : []
    const chosen = await choose(asker, words.askWhich[as], best ? [...rows, ...none] : [...none, ...rows])
    return candidates.find(({ id }) => id === chosen)
  }
  if (best || as === 'request') return best
  throw new Refusal(as === 'minutes' ? 'import-which-meeting' : 'import-which-advice', {
    ids: candidates.map(({ id }) => id),
  })
}

const needsAdvice = (as: ImportKind): as is 'request' | 'response' | 'advice' =>
  as === 'request' || as === 'response' || as === 'advice'

const senderOf = async (given: Asking, asker: Asker | null, as: ImportKind, paper: Paper) => {
  const { options, facts, lang } = given
  const words = inboxWordsOf(lang)
  const usual = {
    request: words.fromMunicipality(facts.model.council.data.municipality.name),
    response: words.fromCollege,
    advice: undefined,
    minutes: undefined,
    paper: undefined,
  }[as]
  const known = options.from ?? usual ?? paper.from ?? undefined
  if (known !== undefined || as !== 'paper' || options.advice !== undefined || options.meeting !== undefined)
    return known
  if (!asker) throw new Refusal('missing-option', { option: '--from' })
  return askText(asker, words.askFrom)
}

const dayOf = async (given: Asking, asker: Asker | null, paper: Paper): Promise<Day> => {
  const { options, facts, lang } = given
  const proposed = (paper.sent as Day | null) ?? facts.today
  const asked =
    options.date === undefined && asker && paper.sent === null
      ? ((await askDue(asker, inboxWordsOf(lang).askDate(shortDay(proposed)))) as Day | null)
      : null
  const on = options.date ?? asked ?? proposed
  if (on > facts.today) throw new Refusal('day-to-come', { found: on })
  return on
}

/**
 * What to do with a paper: from the options, from what the archive waits for, and from who sits at the terminal.
 * `subject` is that of the mail that brought it.
 */
export const wishOf = async (
  given: Asking,
  file: GivenFile,
  paper: Paper,
  subject: string | null,
): Promise<Wish> => {
  const { options, facts } = given
  const asker = askerOf(given)
  const hints = hintsOf(file, paper, subject)
  try {
    const as = await kindOf(given, asker, likely(expectedPapers(facts), hints))
    const said =
      (options.advice !== undefined && as !== 'minutes') ||
      (options.meeting !== undefined && !needsAdvice(as))
    const expected = said || as === 'paper' ? undefined : await placeOf(given, asker, as, hints)
    const advice =
      options.advice === undefined
        ? needsAdvice(as)
          ? expected?.id
          : undefined
        : adviceNamed(facts, options.advice).id
    const meeting =
      options.meeting === undefined
        ? as === 'minutes'
          ? expected?.id
          : undefined
        : meetingNamed(facts, options.meeting).id
    return {
      as,
      advice,
      meeting,
      title: options.title ?? titleOf(file, paper),
      from: await senderOf(given, asker, as, paper),
      on: await dayOf(given, asker, paper),
      kind: options.kind ?? (as === 'request' || as === 'response' ? as : 'information'),
      visibility: options.visibility,
      expected,
    }
  } catch (error) {
    if (error instanceof Left) throw new Refusal('import-left')
    throw error
  }
}
