import { expect, test } from 'vitest'
import { helpGroups } from '../src/cli/help.ts'
import { commandTable } from '../src/commands/index.ts'

/** The front door of the tool: a command that stands in no group is in nobody's sight. */

test('every command stands in one group of the help, and every word there is a command', () => {
  const words = Object.values(helpGroups).flatMap(group => group.split(' '))
  const firsts = new Set(commandTable.map(({ name }) => name.split(' ')[0]!))
  expect(words.toSorted()).toEqual([...firsts].toSorted())
})
