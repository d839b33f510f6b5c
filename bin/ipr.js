#!/usr/bin/env node
'use strict'
// CommonJS, and nothing loaded before it is needed: `ipr --version` must cost no more than starting Node.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`ipr heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}.\n`)
  process.exitCode = 2
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  import('../dist/main.mjs').catch(error => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    process.stderr.write('ipr is hier nog niet klaargezet. Voer eerst uit: npm ci\n')
    process.exitCode = 2
  })
}
