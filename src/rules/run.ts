import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Fault, Finding, Params, Severity } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import type { Places } from '../model/model.ts'
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

const covers = (about: string | undefined, found: Finding, facts: Facts): boolean => {
  if (about === undefined || about === found.place.path) return true
  const [kind, id] = about.split(':')
  const entry = kind && id ? facts.model.get(kind as never, id) : undefined
  return entry?.path === found.place.path
}

/** An exception of `ipr.yaml` and how it fared: what it covered, or that it did nothing. */
export interface ExceptionUse {
  readonly index: number
  readonly rule: string
  readonly about: string | null
  readonly until: Day
  readonly covered: number
}

/** All findings of an archive, in the order of its files, with exceptions applied. */
export const runRules = (
  facts: Facts,
  rules: readonly Rule[],
  fileManuals: readonly Manual<Params>[],
  places: Places,
): { readonly findings: readonly Finding[]; readonly exceptions: readonly ExceptionUse[] } => {
  const found = [
    ...faultFindings(facts.faults, fileManuals, places),
    ...rules.flatMap(rule =>
      [...rule.check(facts)].map(problem => finding(rule, problem, severityOf(facts, rule), places)),
    ),
  ]
  const uses: ExceptionUse[] = []
  let findings: readonly Finding[] = found
  for (const [index, exception] of facts.model.council.data.exceptions.entries()) {
    const { rule, about, until, by, reason } = exception
    const hit = (item: Finding) => item.rule === rule && until >= facts.today && covers(about, item, facts)
    uses.push({ index, rule, about: about ?? null, until, covered: findings.filter(hit).length })
    findings = findings.map(item =>
      hit(item) && !item.exception ? { ...item, exception: { by, until, reason } } : item,
    )
  }
  return { findings: [...findings].sort(order), exceptions: uses }
}
