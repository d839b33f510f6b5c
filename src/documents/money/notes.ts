import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Allowances, PersonAllowance } from '../../domain/money/allowance.ts'
import type { DevelopmentPay } from '../../domain/money/development-chair.ts'
import { type Factor, isClients } from '../../domain/money/factor.ts'
import { normOn } from '../../domain/money/norm-on.ts'
import { nameOf } from '../../domain/names.ts'
import { yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { moneyWordsOf } from './shared.ts'

/** What a reader of a sum should know beside it. */
export interface Remarks {
  readonly warnings: readonly string[]
  readonly infos: readonly string[]
}

const factorsOf = ({ lines }: PersonAllowance): readonly Factor[] => {
  const factors = lines.flatMap(line => (line.kind === 'share' ? [line.factor] : []))
  return factors.filter(({ role }, index) => factors.findIndex(other => other.role === role) === index)
}

const developmentRemarks = (name: string, pay: DevelopmentPay, lang: Lang): Remarks => {
  const { notes } = moneyWordsOf(lang)
  return {
    warnings: [
      ...(pay.agreed === null ? [notes.developmentMissing(name)] : []),
      ...(pay.aboveVolunteer === false ? [notes.developmentLow(name)] : []),
      ...(pay.belowProfessional === false ? [notes.developmentHigh(name)] : []),
      ...(pay.stoppedAfter === null ? [] : [notes.developmentStopped(name, pay.stoppedAfter)]),
    ],
    infos: [
      ...(pay.agreed !== null && pay.belowProfessional === null ? [notes.developmentUnchecked(name)] : []),
      notes.developmentTax(name),
    ],
  }
}

// What the amount rests on and nobody noted is a warning only where presence decides the amount.
const presenceRemarks = (name: string, factor: Factor, lang: Lang): Remarks => {
  const { notes } = moneyWordsOf(lang)
  const decides = factor.rule !== 'flat' && factor.rule !== 'norm'
  const notNoted = factor.counted.reduce((sum, { tally }) => sum + tally.notNoted, 0)
  return {
    warnings: decides && notNoted > 0 ? [notes.notNoted(name, notNoted)] : [],
    infos: decides && factor.attended.denominator === 0 ? [notes.noMeetings(name)] : [],
  }
}

const availability = (facts: Facts, person: PersonAllowance, year: number, lang: Lang): Remarks => {
  const { notes } = moneyWordsOf(lang)
  const entry = facts.model.get('person', person.id)
  if (!entry || !person.lines.some(({ role }) => role === 'cc_member')) return { warnings: [], infos: [] }
  const declared = entry.data.available_for_workgroups.find(row => row.year === year)
  if (declared?.available === false)
    return { warnings: [notes.unavailable(entry.data.name, year)], infos: [] }
  const over = declared === undefined && year < yearOf(facts.today)
  return { warnings: [], infos: over ? [notes.undeclared(entry.data.name, year)] : [] }
}

const remarksOf = (facts: Facts, person: PersonAllowance, year: number, lang: Lang): readonly Remarks[] => {
  const { notes } = moneyWordsOf(lang)
  const name = nameOf(facts, person.id)
  return [
    ...person.development.map(pay => developmentRemarks(name, pay, lang)),
    ...factorsOf(person).map(factor => presenceRemarks(name, factor, lang)),
    availability(facts, person, year, lang),
    { warnings: person.twice ? [notes.twice(name)] : [], infos: [] },
  ]
}

const belowText = (facts: Facts, people: readonly PersonAllowance[], lang: Lang): readonly string[] => {
  const { notes } = moneyWordsOf(lang)
  const below = people.flatMap(person =>
    factorsOf(person)
      .filter(factor => factor.below)
      .slice(0, 1)
      .map(({ attended }) =>
        notes.presentAt(nameOf(facts, person.id), attended.numerator, attended.denominator),
      ),
  )
  return below.length === 0 ? [] : [notes.below(below)]
}

const clientsUnseen = (facts: Facts, people: readonly PersonAllowance[]): boolean =>
  facts.model.repositories.some(({ path, present }) => path === 'cc' && !present) &&
  people.some(({ lines }) => lines.some(({ role }) => isClients(role)))

/** Remarks on the sums of these people. */
export const allowanceRemarks = (
  facts: Facts,
  all: Allowances,
  people: readonly PersonAllowance[],
  lang: Lang,
): Remarks => {
  const words = moneyWordsOf(lang)
  const { year, maximum, scheme } = all
  const each = people.flatMap(person => remarksOf(facts, person, year, lang))
  const secondary = maximum?.standing === 'secondary' ? maximum : null
  const travel = normOn(facts, 'allowance.travel_apart', yearSpan(year).from) === true
  return {
    warnings: [
      ...(secondary ? [words.secondary(year, secondary.source), words.secondaryFix(year)] : []),
      ...each.flatMap(({ warnings }) => warnings),
      ...belowText(facts, people, lang),
      ...(clientsUnseen(facts, people) ? [words.notes.ccAbsent] : []),
    ],
    infos: [
      ...(scheme === 'real_costs' ? [words.notes.realCosts] : []),
      ...(travel ? [words.notes.travelApart] : []),
      ...each.flatMap(({ infos }) => infos),
    ],
  }
}
