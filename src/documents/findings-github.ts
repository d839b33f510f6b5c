import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Finding, Params, Severity } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { sayOf } from './check-report.ts'

const commands: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' }

// Workflow commands end at a line end; in properties a comma and a colon separate too.
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Findings as annotations of GitHub and Forgejo workflows; what an exception covers is left out. */
export const github = (
  findings: readonly Finding[],
  manuals: readonly Manual<Params>[],
  lang: Lang,
): string =>
  findings
    .filter(finding => finding.exception === undefined)
    .map(finding => {
      const { path, line, column } = finding.place
      const { message, fix } = sayOf(finding, manuals, lang)
      const where = `file=${property(path)},line=${line},col=${column},title=${property(finding.rule)}`
      return `::${commands[finding.severity]} ${where}::${data(`${message} ${fix}`)}\n`
    })
    .join('')
