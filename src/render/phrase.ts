import { plain } from './escape.ts'

/** A run of inline Markdown that looks the same all over. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
}

/** Text that stays text: what Markdown (CommonMark with GitHub's extensions) takes for markup is escaped. */
export const literal = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]<~#]|&(?=[#\w]|$)|:(?=\/\/)/g, '\\$&')
    .replace(/(www)\.(?=\S)/gi, '$1\\.')

/** The same at the start of a block, where list signs and quotes are markup too. */
export const blockStart = (line: string): string =>
  line.replace(/^(?:[-+](?=[\s-]|$)|>)/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

/** Code, with a fence longer than any run of backticks in it. */
export const codeSpan = (text: string): string => {
  const shown = plain(text)
  // Not even code may hold a backslash before a bar in a table, or what ends the name of a link's definition.
  if (shown.trim() === '' || shown.includes('\\|') || shown.includes(']:')) return literal(text)
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}

/** An address within the round brackets of a link. */
export const target = (href: string): string =>
  href
    .replace(/[()|]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '\\&')

/** Joins two pieces of Markdown that each stand, where their meeting ends would make something else. */
const glue = (before: string, next: string): string => {
  if (before.endsWith(']') && /^[(:]/.test(next)) return `${before}\\${next}`
  if (before.endsWith('!') && next.startsWith('[')) return `${before.slice(0, -1)}\\!${next}`
  if (before.endsWith('`') && next.startsWith('`')) return `${before} ${next}`
  return before + next
}

const touching = (before: Run, next: Run): boolean => /\S$/.test(before.text) && /^\S/.test(next.text)

/** Runs that look alike become one; so do strong runs that touch, as `****` between them means nothing. */
const joined = (runs: readonly Run[]): readonly Run[] =>
  runs
    .filter(run => run.text !== '')
    .reduce<Run[]>((done, run) => {
      const last = done.at(-1)
      const alike = last?.strong === run.strong && last?.emphasis === run.emphasis
      if (last !== undefined && (alike || (last.strong && run.strong && touching(last, run))))
        done[done.length - 1] = { ...(alike ? last : { strong: true }), text: glue(last.text, run.text) }
      else done.push(run)
      return done
    }, [])

const edge = /^$|^[\s\p{P}$+<=>^`|~]$/u
const letter = /^[\p{L}\p{N}]$/u

/** Marks count only at the edge of a word; elsewhere a reader would see them as signs, so they are left out. */
const marked = (run: Run, before: string, after: string): string => {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text)!
  const [open, close] = [
    `${run.strong ? '**' : ''}${run.emphasis ? '_' : ''}`,
    `${run.emphasis ? '_' : ''}${run.strong ? '**' : ''}`,
  ]
  const inner = [...core]
  const works = (outside: string, within: string): boolean =>
    edge.test(outside) || (open === '**' && letter.test(within))
  const left = [...before, ...lead].at(-1) ?? ''
  const right = [...trail, ...after][0] ?? ''
  return core !== '' && works(left, inner[0]!) && works(right, inner.at(-1)!)
    ? `${lead}${open}${core}${close}${trail}`
    : run.text
}

/** Runs as one line of Markdown, without white space at its ends. */
export const phrase = (runs: readonly Run[]): string =>
  joined(runs)
    .reduce((text, run, at, all) => glue(text, marked(run, text, all[at + 1]?.text ?? '')), '')
    .trim()
