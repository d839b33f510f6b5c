import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { type Forgetting, forgetDoc, forgetWordsOf } from '../../documents/access/forget.ts'
import { isPathOf, perhapsIn, type Trace, tracesOf } from '../../domain/forget.ts'
import { nameOf, someone } from '../../domain/names.ts'
import { isActive } from '../../domain/people/membership.ts'
import { addYears, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { manuals } from '../../rules/index.ts'
import { command, type Given } from '../command.ts'
import { histories } from '../histories.ts'
import { personNamed } from '../registers/named.ts'
import { forgetPlans } from './forget-plan.ts'

const refuse = (facts: Facts, person: string): void => {
  const found = someone(facts, person)!
  const name = found.data.name
  if (found.data.forgotten_on !== undefined) throw new Refusal('forgotten-already', { name })
  const member = facts.model.get('member', person)
  const active = member ? isActive(member.data, facts.today) : false
  const inRole = found.data.roles.some(role => within(facts.today, role))
  if (active || inRole) throw new Refusal('still-active', { name })
  // What cannot be read may name the person too.
  const faulty = facts.faults.find(({ rule }) =>
    manuals.some(({ id, severity }) => id === rule && severity === 'error'),
  )
  if (faulty) throw new Refusal('forget-with-faults', { path: faulty.path })
}

// The archive keeps its own language, whoever asks.
const becomingOf = (facts: Facts, person: string) => {
  const words = forgetWordsOf(facts.model.council.data.language)
  const kind = facts.model.get('member', person) ? 'member' : 'person'
  const idOf = (n: number): string => `${words.id[kind]}-${n}`
  let n = 1
  while (facts.model.known('member', idOf(n)) || facts.model.known('person', idOf(n))) n++
  return { newId: idOf(n), newName: words.name[kind](n) }
}

const movesOf = (traces: readonly Trace[], person: string, newId: string): ReadonlyMap<string, string> =>
  new Map(
    traces
      .filter(({ inPath }) => inPath)
      .map(({ entry: { path } }) => {
        const at = path.lastIndexOf('/') + 1
        return [path, path.slice(0, at) + path.slice(at).replace(person, newId)] as const
      }),
  )

const historyOf = async (given: Given<unknown>, person: string) => {
  const found = await Promise.all(
    histories(given).map(async ({ folder: { path: folder }, own }) => {
      const changes = await own.log()
      const paths = changes.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])])
      return { folder, paths: [...new Set(paths.filter(path => isPathOf(path, person)))].sort() }
    }),
  )
  return found.filter(({ folder, paths }) => folder === '.' || paths.length > 0)
}

const moneyOf = (facts: Facts, person: string): Forgetting['money'] => {
  const years = facts.norms.get('retention.money_years', facts.today)
  const paid = facts.model
    .all('payments')
    .filter(({ data }) => data.payments.some(row => row.person === person))
    .map(({ id }) => id)
    .sort()
    .at(-1)
  if (years === null || paid === undefined) return null
  const until = addYears(`${Number(paid)}-12-31` as `${number}-${number}-${number}`, years)
  return until < facts.today ? null : { years, until }
}

const forgettingOf = async (given: Given<unknown>, person: string, newId: string): Promise<Forgetting> => {
  const { facts } = given
  const found = someone(facts, person)!
  const { name } = found.data
  const traces = tracesOf(facts, person, name)
  const named = new Set(
    traces.filter(({ inBody, texts }) => inBody || texts.length > 0).map(({ entry }) => entry.path),
  )
  const outgoing = facts.model.all('outgoing')
  const site = facts.model.get('publication', 'publication')?.data
  const isSource = ({ sources }: { readonly sources: readonly string[] }): boolean =>
    sources.some(source => source === `member:${person}` || source === `person:${person}`)
  return {
    person,
    name,
    role: forgetWordsOf(facts.model.council.data.language).role[
      found.kind === 'member' ? 'member' : 'person'
    ],
    traces,
    moves: movesOf(traces, person, newId),
    own: found.path,
    perhaps: perhapsIn(facts, name).filter(path => path !== found.path),
    published: [...(site?.pages ?? []), ...(site?.gone ?? [])].filter(isSource).map(({ path }) => path),
    got: outgoing.filter(({ data }) => data.to.includes(person)).length,
    sent: outgoing.flatMap(({ data }) =>
      data.papers
        .filter(({ path }) => named.has(path))
        .map(({ path }) => ({
          paper: path,
          to: [
            ...data.to.map(id => nameOf(facts, id)),
            ...(data.to_body === undefined ? [] : [data.to_body]),
          ],
        })),
    ),
    history: await historyOf(given, person),
    money: moneyOf(facts, person),
  }
}

/** Shows every place where someone stands and, with `--yes`, lets the archive forget that person. */
export const forget = command({
  options: z.object({
    yes: optional(
      yesNo,
      'voer het uit; zonder deze optie ziet u alleen waar deze persoon staat',
      'do it; without it you only see where this person stands',
    ),
  }),
  args: [
    {
      name: { nl: 'WIE', en: 'WHO' },
      about: { nl: 'wie vergeten moet worden', en: 'who must be forgotten' },
      required: true,
    },
  ],
  reads: 'all',
  archive: 'whole',
  run: async given => {
    const { facts, lang, options, args } = given
    const person = personNamed(facts, args[0] ?? '')
    refuse(facts, person)
    const becoming = becomingOf(facts, person)
    const forgetting = await forgettingOf(given, person, becoming.newId)
    const written = options.yes === true
    const { traces, moves, ...rest } = forgetting
    const plans = written ? forgetPlans(facts, forgetting, becoming, lang) : []
    return {
      doc: forgetDoc(facts, forgetting, written, lang),
      data: {
        ...rest,
        newId: becoming.newId,
        records: traces.map(({ entry, ids, texts, inBody, frozen }) => ({
          path: entry.path,
          references: ids.length,
          texts: texts.length,
          inBody,
          frozen,
          moves: moves.get(entry.path) ?? null,
        })),
      },
      ...(plans[0] !== undefined && { plan: plans[0], further: plans.slice(1) }),
    }
  },
})
