import type { Archive } from '../../support/archive.ts'

/** A Markdown file with this front matter and no prose. */
export const frontMatter = (yaml: string): string => `---\n${yaml.trim()}\n---\n`

/** A member's file: name, and the rest of the front matter. */
export const member = (id: string, name: string, yaml = ''): Archive => ({
  [`members/${id}.md`]: frontMatter(`name: ${name}\n${yaml}`),
})

/** Someone who is no member, with one role. */
export const person = (id: string, role: string, yaml = 'employer: municipality'): Archive => ({
  [`people/${id}.md`]: frontMatter(`name: ${id}\n${yaml}\nroles:\n  - { role: ${role}, from: 2020-01-01 }`),
})

/** One term of a member, as a list of one. */
export const appointed = (from: string, to: string): string => `
nomination: { on: ${from} }
terms:
  - { kind: appointment, from: ${from}, to: ${to}, decision: { on: ${from}, reference: B1 } }
`
