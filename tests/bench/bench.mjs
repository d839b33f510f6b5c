import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { interleaved, median, output, peakOf } from './measure.mjs'
import { lay } from './repository.mjs'
import { synthesize } from './synthesize.mjs'

/**
 * What `ipr` costs, beside what cannot be had for less: `node -e 0`, and `git status` of the same archive. Prints
 * Markdown. CPU time is that of the whole process tree; it says more than wall time on a machine with other work.
 */

/** Files, and how often each command is run. */
const sizes = [
  { count: 500, rounds: 11 },
  { count: 5_000, rounds: 7 },
  { count: 50_000, rounds: 3 },
]

const bin = new URL('../../bin/ipr.js', import.meta.url).pathname
const node = process.execPath

const commands = new Map([
  ['node -e 0', [node, '-e', '0']],
  ['git status', ['git', 'status', '--porcelain']],
  ['ipr --version', [node, bin, '--version']],
  ['ipr --help', [node, bin, '--help']],
  ['ipr agenda next', [node, bin, 'agenda', 'next']],
  ['ipr check', [node, bin, 'check']],
])

/** What each command is measured against. */
const floors = new Map([
  ['ipr --version', ['node -e 0']],
  ['ipr --help', ['node -e 0']],
  ['ipr agenda next', ['node -e 0']],
  ['ipr check', ['node -e 0', 'git status']],
])

const remembered = ['node -e 0', 'ipr agenda next', 'ipr check']

const ms = value => `${value < 100 ? value.toFixed(0) : Math.round(value).toLocaleString('en')} ms`
const megabytes = kilobytes => `${(kilobytes / 1024).toFixed(0)} MB`

const row = cells => `| ${cells.join(' | ')} |\n`
const table = (head, rows) =>
  row(head) + row(head.map((_, column) => (column === 0 ? '---' : '---:'))) + rows.map(row).join('')

const print = text => process.stdout.write(text)

// The median of the ratios of each round, in which both ran right after one another.
const ratio = (runs, name, floor) => {
  const cpuOf = (one, round) => runs.get(one)[round].cpu
  const rounds = runs
    .get(name)
    .map((_, round) => cpuOf(name, round) / floor.reduce((sum, one) => sum + cpuOf(one, round), 0))
  return `${median(rounds).toFixed(2)} × ${floor.length > 1 ? `(${floor.join(' + ')})` : floor[0]}`
}

const measure = ({ count, rounds }, workplace) => {
  const folder = join(workplace, String(count))
  mkdirSync(folder)
  const files = synthesize(count)
  const head = lay(folder, files)
  const { counts } = JSON.parse(output([node, bin, 'check', '--format', 'json'], folder)).data
  const runs = interleaved(commands, rounds, folder)
  const peaks = new Map(remembered.map(name => [name, peakOf(commands.get(name), folder, workplace)]))
  rmSync(folder, { recursive: true })
  return { files: files.size, head, counts, rounds, runs, peaks }
}

const cpu = (measured, name) => median(measured.runs.get(name).map(run => run.cpu))

const times = ({ files, head, counts, rounds, runs }) => {
  const said = `${counts.error} errors, ${counts.warning} warnings, ${counts.info} remarks`
  print(
    `\n## ${files.toLocaleString('en')} files\n\nCommit ${head.slice(0, 12)}; ${said}; median of ${rounds} rounds.\n\n`,
  )
  const rows = [...runs].map(([name, all]) => [
    `\`${name}\``,
    ms(median(all.map(run => run.cpu))),
    ms(median(all.map(run => run.wall))),
    floors.has(name) ? ratio(runs, name, floors.get(name)) : '',
  ])
  print(table(['command', 'CPU', 'wall', 'ratio of CPU'], rows))
}

const memory = all => {
  print('\n## Peak memory\n\n')
  const rows = all.map(({ files, peaks }) => {
    const limit = peaks.get('node -e 0') + 20 * 1024 + 4 * files
    return [
      files.toLocaleString('en'),
      ...remembered.map(name => megabytes(peaks.get(name))),
      megabytes(limit),
    ]
  })
  print(table(['files', ...remembered.map(name => `\`${name}\``), 'node + 20 MB + 4 kB a file'], rows))
}

const growth = (small, large) => {
  const net = measured => cpu(measured, 'ipr check') - cpu(measured, 'node -e 0')
  const exponent = Math.log(net(large) / net(small)) / Math.log(large.files / small.files)
  const [from, to] = [small, large].map(({ files }) => files.toLocaleString('en'))
  print(
    `\nFrom ${from} to ${to} files the CPU time of \`ipr check\`, net of node, grows as files^${exponent.toFixed(2)}.\n`,
  )
}

const workplace = mkdtempSync(join(tmpdir(), 'ipr-bench-'))
try {
  print(`# What ipr costs\n\nNode ${process.versions.node}, ${cpus().length} cores, ${process.platform}.\n`)
  const all = sizes.map(size => {
    const measured = measure(size, workplace)
    times(measured)
    return measured
  })
  memory(all)
  growth(all.at(-2), all.at(-1))
} finally {
  rmSync(workplace, { recursive: true, force: true })
}
