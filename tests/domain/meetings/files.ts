import type { Archive } from '../../support/archive.ts'

/** A meeting whose day and kind stand in its id, with `-x1` behind it for a second one; `yaml` says the rest. */
export const meeting = (id: string, yaml: string): Archive => {
  const { day, kind } = /^(?<day>\d{4}-\d\d-\d\d)-(?<kind>.+?)(-x\d+)?$/.exec(id)!.groups!
  return { [`meetings/${id}/meeting.yaml`]: `kind: ${kind}\ndate: ${day}\n${yaml}\n` }
}

/** Minutes of a meeting. */
export const minutes = (id: string, yaml: string): Archive => ({
  [`meetings/${id}/minutes.md`]: `---\ndrafted_on: ${id.slice(0, 10)}\n${yaml.trim()}\n---\n`,
})

/** Presence per person, as minutes hold it. */
export const noted = (presence: { readonly [person: string]: string }): string =>
  `presence:\n${Object.entries(presence)
    .map(([person, mark]) => `  - { person: ${person}, presence: ${mark} }`)
    .join('\n')}`
