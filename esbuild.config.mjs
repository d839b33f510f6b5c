import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

// gray-matter ships engines that run code from a file; the bundle has none of them.
const noEngines = {
  name: 'no-front-matter-engines',
  setup(builder) {
    builder.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {}',
      loader: 'js',
    }))
  },
}

const { outputFiles, metafile } = await build({
  metafile: true,
  entryPoints: { main: 'src/main.ts', 'paper-worker': 'src/adapters/paper-worker.ts' },
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: false,
  legalComments: 'linked',
  plugins: [noEngines],
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  banner: {
    js: "import { createRequire as ipr_createRequire } from 'node:module'; const require = ipr_createRequire(import.meta.url);",
  },
})

// Only a build that worked takes the place of the last one.
await rm('dist', { recursive: true, force: true })
for (const { path, contents } of outputFiles) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, contents)
}

// What is bundled stays its makers' own: the licence of each package goes along, and where its source is.
const folders = new Set(
  Object.keys(metafile.inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
)
const notices = await Promise.all(
  [...folders].sort().map(async folder => {
    const { name, version, license, repository, homepage } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    )
    const source = repository?.url ?? repository ?? homepage ?? `https://www.npmjs.com/package/${name}`
    const files = (await readdir(folder)).filter(file => /^(licen[cs]e|copying)/i.test(file)).sort()
    const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8').catch(() => '')))
    return `${name} ${version} (${license})\n${source}\n\n${texts.join('\n').trim()}\n`
  }),
)
await writeFile('dist/NOTICES.txt', notices.join(`\n${'-'.repeat(72)}\n\n`))
