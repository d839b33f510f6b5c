import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Finding, Params, Severity } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { sayOf } from './check-report.ts'

const levels: { readonly [S in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const descriptor = (manual: Manual<Params>, lang: Lang): ReportingDescriptor => ({
  id: manual.id,
  shortDescription: { text: manual.title[lang] },
  fullDescription: { text: manual.why[lang] },
  help: { text: manual.fix[lang] },
  defaultConfiguration: { level: levels[manual.severity] },
  properties: { rows: [...manual.rows], chapter: manual.chapter[lang] },
})

const location = (place: Finding['place']) => ({
  physicalLocation: {
    artifactLocation: { uri: place.path.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: place.line, startColumn: place.column },
  },
})

const result = (finding: Finding, manuals: readonly Manual<Params>[], lang: Lang): Result => ({
  ruleId: finding.rule,
  level: levels[finding.severity],
  message: { text: sayOf(finding, manuals, lang).message },
  locations: [location(finding.place)],
  ...(finding.also.length > 0 ? { relatedLocations: finding.also.map(location) } : {}),
  ...(finding.exception
    ? { suppressions: [{ kind: 'external' as const, justification: finding.exception.reason }] }
    : {}),
})

/** Findings as SARIF 2.1.0, for code hosts that show them beside the files. */
export const sarif = (
  findings: readonly Finding[],
  manuals: readonly Manual<Params>[],
  lang: Lang,
): string => {
  const used = new Set(findings.map(({ rule }) => rule))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ipr',
            rules: manuals.filter(({ id }) => used.has(id)).map(manual => descriptor(manual, lang)),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map(finding => result(finding, manuals, lang)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
