import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ipr, output, project, workplace } from './judges.ts'

/** Reports for other programs, read as those programs read them. */

const folder = workplace()
const archive = join(folder, 'archive')
cpSync(join(project, 'example-archive'), archive, { recursive: true })
const member = join(archive, 'members/els-brandsma.md')
const hostile = '"::error file=a,b::%0A]]> <b>&amp;": x\n'
writeFileSync(member, readFileSync(member, 'utf8').replace('---\n', `---\n${hostile}colour: green\n`))

const report = (format: string, lang = 'nl'): string =>
  ipr(['check', '-C', archive, '--format', format, '--lang', lang]).stdout.toString('utf8')

interface Said {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly fix: string
  /** A signed exception covers it: it is listed, and counts for nothing. */
  readonly exception?: object
  readonly place: { readonly path: string; readonly line: number; readonly column: number }
}

const { data } = JSON.parse(report('json')) as { readonly data: { readonly findings: readonly Said[] } }

const open = data.findings.filter(({ exception }) => exception === undefined)

it('there are findings to report, hostile ones too', () => {
  expect(data.findings.length).toBeGreaterThan(1)
  expect(data.findings.some(({ message }) => message.includes(']]>'))).toBe(true)
})

describe('JUnit', () => {
  const file = join(folder, 'report.xml')
  writeFileSync(file, report('junit'))
  const ask = (path: string): string => output('xmllint', ['--xpath', path, file]).trim()

  it('is well-formed, and its numbers are those of its elements', () => {
    expect(output('xmllint', ['--noout', file])).toBe('')
    expect(ask('string(/testsuites/@tests)')).toBe(ask('string(count(//testcase))'))
    expect(ask('string(/testsuites/@failures)')).toBe(ask('string(count(//testcase[failure]))'))
  })

  it('holds every error and warning, with the very words', () => {
    const counted = open.filter(({ severity }) => severity !== 'info')
    expect(ask('string(count(//failure))')).toBe(String(counted.length))
    const first = data.findings.find(({ message }) => message.includes(']]>'))!
    const messages = counted.map((_, index) => ask(`string((//failure)[${index + 1}]/@message)`))
    expect(messages).toContain(first.message)
  })
})

describe('SARIF', () => {
  const log = JSON.parse(report('sarif')) as {
    readonly version: string
    readonly runs: readonly {
      readonly tool: {
        readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] }
      }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex?: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly suppressions?: readonly object[]
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string }
            readonly region?: { readonly startLine: number; readonly startColumn?: number }
          }
        }[]
      }[]
    }[]
  }
  const { tool, results } = log.runs[0]!

  it('is a log of one run with one result a finding', () => {
    expect(log.version).toBe('2.1.0')
    expect(log.runs.length).toBe(1)
    expect(results.length).toBe(data.findings.length)
    expect(results.filter(({ suppressions = [] }) => suppressions.length === 0).length).toBe(open.length)
    expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length)
  })

  it.each(results)('result $ruleId names a rule, a level and a place that exist', result => {
    const index = tool.driver.rules.findIndex(({ id }) => id === result.ruleId)
    expect(index).toBeGreaterThanOrEqual(0)
    expect(result.ruleIndex ?? index).toBe(index)
    expect(['none', 'note', 'warning', 'error']).toContain(result.level)
    expect(result.message.text).not.toBe('')
    for (const { physicalLocation } of result.locations) {
      const { artifactLocation, region } = physicalLocation
      const path = join(archive, decodeURIComponent(artifactLocation.uri))
      expect(existsSync(path), path).toBe(true)
      const lines = readFileSync(path, 'utf8').split('\n')
      expect(region!.startLine).toBeGreaterThanOrEqual(1)
      expect(region!.startLine).toBeLessThanOrEqual(lines.length)
      expect(region!.startColumn ?? 1).toBeLessThanOrEqual(lines[region!.startLine - 1]!.length + 1)
    }
  })
})

describe('GitHub annotations', () => {
  // As a workflow runner reads a line: the properties end at the first `::`, and escapes are undone once.
  const COMMAND = /^::(error|warning|notice) (.*?)::(.*)$/
  const undo = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const lines = report('github').split('\n').slice(0, -1)

  it('are one command a finding, in its place and words', () => {
    const read = lines.map(line => {
      const [, level, properties, message] = COMMAND.exec(line) ?? []
      const named = Object.fromEntries(properties!.split(',').map(pair => pair.split('='))) as {
        readonly [name: string]: string
      }
      return { level, path: undo(named.file!), line: named.line, column: named.col, message: undo(message!) }
    })
    const levels = { error: 'error', warning: 'warning', info: 'notice' }
    expect(read).toEqual(
      open.map(({ severity, place, message, fix }) => ({
        level: levels[severity],
        path: place.path,
        line: String(place.line),
        column: String(place.column),
        message: `${message} ${fix}`,
      })),
    )
  })
})
