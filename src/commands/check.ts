import * as z from 'zod'
import { optional, text, yesNo } from '../../schemas/scalars.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { type Compared, checkReport, sayOf } from '../documents/check-report.ts'
import { github } from '../documents/findings-github.ts'
import { junit } from '../documents/findings-junit.ts'
import { sarif } from '../documents/findings-sarif.ts'
import type { Facts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Places } from '../model/model.ts'
import { manuals, rules } from '../rules/index.ts'
import { faultFindings, runRules } from '../rules/run.ts'
import { command, type Outcome } from './command.ts'

const options = z.object({
  since: optional(
    text,
    'alleen wat sinds deze dag of vastlegging nieuw is, telt',
    'only what is new since this day or revision counts',
  ),
  all: optional(yesNo, 'toon ook wat bij de start hoort', 'show also what belongs to the start'),
  watch: optional(
    yesNo,
    'controleer opnieuw bij elke wijziging, tot u stopt met Ctrl-C',
    'check again at each change, until you stop with Ctrl-C',
  ),
})

// A finding is the same one when rule, file and facts are the same: a line that moved makes no new finding.
const identity = ({ rule, place, say }: Finding): string =>
  JSON.stringify([rule, place.path, place.at ?? null, say])

const compare = (before: readonly Finding[], now: readonly Finding[]): Compared => {
  const old = new Set(before.map(identity))
  const current = new Set(now.map(identity))
  return {
    introduced: now.filter(finding => !old.has(identity(finding))),
    remaining: now.filter(finding => old.has(identity(finding))).length,
    solved: before.filter(finding => !current.has(identity(finding))).length,
  }
}

const findingsOf = (facts: Facts, places: Places): readonly Finding[] =>
  runRules(facts, rules, manuals, places).findings

interface Report {
  readonly findings: readonly Finding[]
  readonly compared: (Compared & { readonly revision: string }) | null
  readonly facts: Facts | null
  readonly lang: Lang
  readonly strict: boolean
  readonly all: boolean
}

const outcomeOf = (report: Report): Outcome => {
  const { findings, compared, facts, lang, strict } = report
  const counting = (compared?.introduced ?? findings).filter(finding => finding.exception === undefined)
  const bad = counting.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
  const said = findings.map(finding => ({ ...finding, ...sayOf(finding, manuals, lang) }))
  return {
    doc: checkReport({ ...report, manuals }),
    data: {
      findings: said,
      counts: count(counting),
      ...(compared
        ? {
            since: {
              revision: compared.revision,
              introduced: compared.introduced.length,
              remaining: compared.remaining,
              solved: compared.solved,
            },
          }
        : {}),
      records: facts ? recordsOf(facts) : null,
    },
    exit: bad ? 1 : 0,
    texts: {
      sarif: () => sarif(findings, manuals, lang),
      github: () => github(compared?.introduced ?? findings, manuals, lang),
      junit: () => junit(findings, manuals, lang),
    },
  }
}

const count = (findings: readonly Finding[]) => ({
  error: findings.filter(finding => finding.severity === 'error').length,
  warning: findings.filter(finding => finding.severity === 'warning').length,
  info: findings.filter(finding => finding.severity === 'info').length,
})

const recordsOf = ({ model }: Facts): number =>
  [...model.loaded].reduce((sum, kind) => sum + model.all(kind).length, model.faulty.length)

export const check = command({
  options,
  reads: 'all',
  archive: 'whole',
  needs: { hashes: true, addresses: true },
  again: ({ watch }) => watch === true,
  run: async ({ facts, places, lang, options: { since, all }, strict, factsAt }) => {
    const findings = findingsOf(facts, places)
    const compared =
      since === undefined
        ? null
        : { revision: since, ...compare(findingsOf(await factsAt(since), places), findings) }
    return outcomeOf({ findings, compared, facts, lang, strict, all: all === true })
  },
  whenFaulty: ({ faults, places, lang }) =>
    outcomeOf({
      findings: faultFindings(faults, manuals, places),
      compared: null,
      facts: null,
      lang,
      strict: false,
      all: true,
    }),
})
