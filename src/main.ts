import { readFileSync } from 'node:fs'
import { systemClock } from './adapters/clock.ts'
import { findArchive } from './adapters/find-archive.ts'
import { exchangeOf, gitOf, hasGit } from './adapters/git.ts'
import { buildIn } from './adapters/new-archive.ts'
import { nodeFiles } from './adapters/node-files.ts'
import { nodeFolder } from './adapters/node-folder.ts'
import { readIn } from './adapters/node-in.ts'
import { writeOut } from './adapters/node-out.ts'
import { nodeProcesses, waitUpTo } from './adapters/node-processes.ts'
import { nodeStore } from './adapters/node-store.ts'
import { nodeTerminal, OutputLost, PipeClosed } from './adapters/node-terminal.ts'
import { changedIn } from './adapters/node-watch.ts'
import { paperReader } from './adapters/paper-reader.ts'
import { typesetBy } from './adapters/typesetter.ts'
import { exits } from './cli/exits.ts'
import { run } from './cli.ts'

const argv = process.argv.slice(2)

const version: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

try {
  process.exitCode = await run(argv, {
    terminal: nodeTerminal(process, argv.includes('--no-color')),
    clock: systemClock,
    environment: process.env,
    findArchive: given => findArchive(given, process.cwd()),
    files: nodeFiles,
    store: nodeStore,
    processes: nodeProcesses(),
    waitUpTo,
    git: gitOf,
    writeOut,
    outFolder: nodeFolder,
    readIn,
    readPaper: paperReader(new URL('./paper-worker.mjs', import.meta.url)),
    exchange: exchangeOf,
    build: buildIn,
    changed: changedIn,
    machine: () => ({ node: process.versions.node, system: process.platform, version, git: hasGit() }),
    typeset: typesetBy(),
    version,
  })
} catch (error) {
  if (error instanceof OutputLost) process.exitCode = exits.outputLost
  else if (!(error instanceof PipeClosed)) throw error
}
