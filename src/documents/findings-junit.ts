import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Finding, Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { sayOf } from './check-report.ts'

const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const failure = (finding: Finding, manuals: readonly Manual<Params>[], lang: Lang): string => {
  const { message, fix } = sayOf(finding, manuals, lang)
  const { path, line, column } = finding.place
  return `      <failure type="${finding.severity}" message="${xml(message)}">${xml(`${path}:${line}:${column}\n${fix}`)}</failure>`
}

/** Findings as JUnit XML: a test case for each rule that found something, and one for all that did not. */
export const junit = (
  findings: readonly Finding[],
  manuals: readonly Manual<Params>[],
  lang: Lang,
): string => {
  const counted = findings.filter(finding => finding.exception === undefined && finding.severity !== 'info')
  const cases = manuals.map(manual => {
    const own = counted.filter(({ rule }) => rule === manual.id)
    const head = `    <testcase classname="${manual.area}" name="${manual.id}"`
    return own.length === 0
      ? `${head}/>`
      : [`${head}>`, ...own.map(finding => failure(finding, manuals, lang)), '    </testcase>'].join('\n')
  })
  const failed = new Set(counted.map(({ rule }) => rule)).size
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ipr" tests="${manuals.length}" failures="${failed}">`,
    `  <testsuite name="ipr check" tests="${manuals.length}" failures="${failed}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}
