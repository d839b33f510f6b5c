import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** Reading our own sources, for the tests about how the house is built. */

const root = new URL('../../', import.meta.url).pathname

/** A file of ours, with its text and what it imports. */
export interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string
  readonly text: string
  /** The text without comments, and with the content of strings blanked out. */
  readonly code: string
  /** Files of ours that it imports, types included. */
  readonly files: readonly string[]
  /** Those of them that are still there when the types are gone. */
  readonly running: readonly string[]
  /** Packages and built-in modules that it imports, as written. */
  readonly packages: readonly string[]
}

const STATEMENT = /^[ \t]*(?:import|export)\b(?:[^'"`]*?\bfrom)?\s*'([^']+)'/gm
const OF_TYPES = /^[ \t]*(?:import|export) type\b[^'"`]*?\bfrom\s*'[^']+'|\bimport\('[^']+'\)\.\w+/gm
const CALL = /\b(?:import|require)\(\s*'([^']+)'\s*\)/g

/** What a module imports, as written: statements, type imports and calls. */
export const importsOf = (text: string): readonly string[] =>
  [STATEMENT, CALL].flatMap(pattern => [...text.matchAll(pattern)].map(([, name]) => name!))

// One pattern, so that a quote in a comment and `//` in a string are each taken for what they are. A template
// keeps its expressions only where it is written on one line without a template inside.
const SILENT =
  /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|\$\{[^`]*?\}|[^`\\])*`/g

// What is left keeps its lines.
const blank = (piece: string): string => {
  const code = piece.startsWith('`') ? [...piece.matchAll(/\$\{([^`]*?)\}/g)].map(([, inside]) => inside) : []
  return code.map(inside => `(${inside!.replaceAll('\n', ' ')})`).join(' ') + piece.replace(/[^\n]/g, '')
}

const read = (path: string): SourceFile => {
  const text = readFileSync(`${root}${path}`, 'utf8')
  const imports = importsOf(text)
  const own = (name: string) => name.startsWith('.')
  const resolved = (names: readonly string[]) =>
    names.filter(own).map(name => posix.join(posix.dirname(path), name))
  return {
    path,
    text,
    code: text.replace(SILENT, blank),
    files: resolved(imports),
    running: resolved(importsOf(text.replace(OF_TYPES, ''))),
    packages: imports.filter(name => !own(name)),
  }
}

/** Every source file in the given folders, by path. */
export const sourcesIn = (...folders: readonly string[]): readonly SourceFile[] =>
  folders
    .flatMap(folder =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
    )
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.(ts|mjs|js)$/.test(path))
    .sort()
    .map(read)
