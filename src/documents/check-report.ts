import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { startSteps } from '../domain/start.ts'
import { findingWords as english } from '../lang/en/findings.ts'
import { findingWords as dutch } from '../lang/nl/findings.ts'
import type { Facts } from '../model/facts.ts'
import type { Finding, Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { heading, numbered, paragraph } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'
import { findingBlock, type Said } from './findings.ts'

/** What a comparison with an earlier revision gave. */
export interface Compared {
  readonly introduced: readonly Finding[]
  readonly remaining: number
  readonly solved: number
}

interface Report {
  readonly findings: readonly Finding[]
  readonly compared: (Compared & { readonly revision: string }) | null
  readonly facts: Facts | null
  readonly lang: Lang
  readonly all: boolean
  readonly manuals: readonly Manual<Params>[]
}

/** What a finding's rule says of it, in one language. */
export const sayOf = (finding: Finding, manuals: readonly Manual<Params>[], lang: Lang): Said => {
  const manual = manuals.find(({ id }) => id === finding.rule)
  if (!manual) throw new Error(`no rule named ${finding.rule}`)
  return {
    message: manual.message[lang](finding.say),
    fix: manual.fixFor?.[lang](finding.say) ?? manual.fix[lang],
    chapter: manual.chapter[lang],
    rows: manual.rows,
  }
}

const severities = ['error', 'warning', 'info'] as const

const summary = (findings: readonly Finding[], records: number, lang: Lang): Block => {
  const words = lang === 'nl' ? dutch : english
  const [errors, warnings, infos] = severities.map(
    severity => findings.filter(finding => finding.severity === severity).length,
  )
  const fine = errors! + warnings! + infos! === 0
  return paragraph(fine ? words.fine(records) : words.summary(errors!, warnings!, infos!, records))
}

/** The report of `ipr check`: errors first, exceptions apart, and in a council's start phase the next three steps. */
export const checkReport = ({ findings, compared, facts, lang, all, manuals }: Report): Doc => {
  const words = lang === 'nl' ? dutch : english
  const shown = compared?.introduced ?? findings
  const steps = facts === null || all ? [] : startSteps(facts)
  const open = shown.filter(finding => finding.exception === undefined)
  const wanted = all ? severities : steps.length > 0 ? (['error'] as const) : (['error', 'warning'] as const)
  const listed = open.filter(({ severity }) => wanted.some(each => each === severity))
  const blocks = (list: readonly Finding[]) =>
    list.map(finding => findingBlock(finding, sayOf(finding, manuals, lang), words, lang))
  const excepted = shown.filter(finding => finding.exception !== undefined)
  const records = facts
    ? [...facts.model.loaded].reduce(
        (sum, kind) => sum + facts.model.all(kind).length,
        facts.model.faulty.length,
      )
    : 1
  return {
    title: words.title,
    lang,
    council: facts?.model.council.data.council.name ?? '',
    day: facts?.today ?? '1970-01-01',
    blocks: [
      ...severities.flatMap(severity => blocks(listed.filter(finding => finding.severity === severity))),
      ...(excepted.length > 0 ? [heading(2, words.exceptions), ...blocks(excepted)] : []),
      ...(steps.length > 0
        ? [paragraph(words.start), numbered(steps.slice(0, 3).map(step => words.step[step]))]
        : []),
      ...(listed.length < open.length
        ? [paragraph(words.folded(open.length - listed.length, steps.length > 0))]
        : []),
      ...(compared
        ? [
            paragraph(
              words.since(compared.revision, compared.introduced.length, compared.remaining, compared.solved),
            ),
          ]
        : []),
      ...(facts === null ? [paragraph(words.noModel)] : []),
      summary(open, records, lang),
    ],
  }
}
