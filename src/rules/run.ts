import { closest } from '../model/closest.ts'
import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Fault, Finding, Params, Severity } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import type { Model, Places } from '../model/model.ts'
import { settingsExceptionUnused } from './file/settings-exception-unused.ts'
import type { Problem, Rule } from './rule.ts'

const order = (a: Finding, b: Finding): number => {
  const key = (finding: Finding) =>
    [finding.place.path, finding.place.line, finding.place.column, finding.rule] as const
  const [x, y] = [key(a), key(b)]
  for (let i = 0; i < x.length; i++) {
    if (x[i]! < y[i]!) return -1
    if (x[i]! > y[i]!) return 1
  }
  return 0
}

/** Findings of the reader's faults. A fault whose rule is not in the table is a bug of ours. */
export const faultFindings = (
  faults: readonly Fault[],
  manuals: readonly Manual<Params>[],
  places: Places,
): readonly Finding[] => {
  const byId = new Map(manuals.map(manual => [manual.id, manual]))
  return faults.map(fault => {
    const manual = byId.get(fault.rule)
    if (!manual) throw new Error(`no file rule named ${fault.rule}`)
    return {
      rule: manual.id,
      severity: manual.severity,
      place: places.ofFault(fault),
      also: [],
      say: fault.say,
    }
  })
}

const finding = (rule: Rule, problem: Problem<Params>, severity: Severity, places: Places): Finding => ({
  rule: rule.id,
  severity: problem.severity ?? severity,
  place: places.of(problem),
  also: (problem.also ?? []).map(places.of),
  say: problem.say,
})

// A council may soften or sharpen a rule, with date and reason (requirements: "a municipality may raise to error").
const severityOf = (facts: Facts, rule: Rule): Severity =>
  facts.model.council.data.severities.find(row => row.rule === rule.id)?.severity ?? rule.severity

// An exception names a file, or a record as `kind:id`; what is neither covers nothing.
const pathOf = (about: string, { loaded, get, faulty }: Model): string => {
  const [name, id] = about.split(':')
  const kind = [...loaded].find(each => each === name)
  if (kind === undefined || id === undefined) return about
  const broken = faulty.find(row => row.kind === kind && row.id === id)
  return (get(kind, id) ?? broken)?.path ?? about
}

/** An exception of `ipr.yaml` and how it fared: what it covered, or that it did nothing. */
export interface ExceptionUse {
  readonly index: number
  readonly rule: string
  readonly about: string | null
  readonly until: Day
  readonly covered: number
}

type Rows = readonly Manual<Params>[]

// What the reader could not use is missing from everything: that is not for an exception to hide.
const isForReader = (id: string, rules: readonly Rule[], manuals: Rows): boolean =>
  !rules.some(rule => rule.id === id) && manuals.some(row => row.id === id && row.severity === 'error')

const whyUnused = (
  { rule, until }: ExceptionUse,
  facts: Facts,
  rules: readonly Rule[],
  manuals: Rows,
): 'unknown' | 'reader' | 'over' | 'nothing' | undefined => {
  if (![...rules, ...manuals].some(row => row.id === rule)) return 'unknown'
  if (isForReader(rule, rules, manuals)) return 'reader'
  if (until < facts.today) return 'over'
  // Where part of the archive is missing, what the exception is for may stand in that part.
  return facts.model.repositories.every(repository => repository.present) ? 'nothing' : undefined
}

const unusedFindings = (
  uses: readonly ExceptionUse[],
  facts: Facts,
  rules: readonly Rule[],
  manuals: Rows,
  places: Places,
): readonly Finding[] =>
  uses
    .filter(use => use.covered === 0)
    .flatMap(use => {
      const { index, rule, about, until } = use
      const why = whyUnused(use, facts, rules, manuals)
      if (why === undefined) return []
      const ids = [...rules, ...manuals].map(row => row.id)
      const instead = why === 'unknown' ? (closest(rule, ids) ?? null) : null
      return [
        {
          rule: settingsExceptionUnused.id,
          severity: settingsExceptionUnused.severity,
          place: places.of({ in: facts.model.council, at: ['exceptions', index] }),
          also: [],
          say: { rule, about, until, why, instead },
        },
      ]
    })

/** All findings of an archive, in the order of its files, with exceptions applied. */
export const runRules = (
  facts: Facts,
  rules: readonly Rule[],
  manuals: Rows,
  places: Places,
): { readonly findings: readonly Finding[]; readonly exceptions: readonly ExceptionUse[] } => {
  let findings: readonly Finding[] = [
    ...faultFindings(facts.faults, manuals, places),
    ...rules.flatMap(rule =>
      [...rule.check(facts)].map(problem => finding(rule, problem, severityOf(facts, rule), places)),
    ),
  ]
  const uses: ExceptionUse[] = []
  for (const [index, exception] of facts.model.council.data.exceptions.entries()) {
    const { rule, about, until, by, reason } = exception
    const path = about === undefined ? undefined : pathOf(about, facts.model)
    const holds = until >= facts.today && !isForReader(rule, rules, manuals)
    const hit = (item: Finding) =>
      holds && item.rule === rule && (path === undefined || path === item.place.path)
    uses.push({ index, rule, about: about ?? null, until, covered: findings.filter(hit).length })
    findings = findings.map(item =>
      hit(item) && !item.exception ? { ...item, exception: { by, until, reason } } : item,
    )
  }
  const unused = unusedFindings(uses, facts, rules, manuals, places)
  return { findings: [...findings, ...unused].sort(order), exceptions: uses }
}
