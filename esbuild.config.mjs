import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
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

const { outputFiles } = await build({
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
