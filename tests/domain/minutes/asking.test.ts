import { expect, it } from 'vitest'
import { dialogue } from '../../../src/commands/minutes/ask/dialogue.ts'
import { at, evening, ID, lacking, read } from './evening.ts'

/** Someone at the keyboard, who gives these answers and then walks away. */
const typing = (...answers: readonly string[]) => {
  const left = [...answers]
  const asked: string[] = []
  const ask = async (question: string): Promise<string | null> => {
    asked.push(question)
    return left.shift() ?? null
  }
  return { ask, asked }
}

const told = async (...answers: readonly string[]) => {
  const { ask, asked } = typing(...answers)
  const { facts } = await dialogue(ask, await read(evening), ID, 'nl', 'test')
  return { asked, facts, minutes: at(facts).minutes.data }
}

const presence = (rows: Awaited<ReturnType<typeof told>>['minutes']['presence']) =>
  rows.map(({ person, presence: mark }) => `${person} ${mark}`)

it('names are understood in parts, and doubtful ones are asked again', async () => {
  const { asked, minutes } = await told('Piet', 'b', 'wit, Kok', 'nee')
  expect(asked[1]).toContain('Niemand in het archief heet ‘Piet’.')
  expect(asked[2]).toContain('Bij ‘b’ passen meer namen')
  expect(presence(minutes.presence)).toEqual(['anna not_noted', 'bram not_noted', 'carla not_noted'])
  const again = await told('wit, Kok', 'nee', 'ja')
  expect(presence(again.minutes.presence)).toEqual(['anna present', 'bram absent', 'carla excused'])
})

it('what was answered stays when someone stops, also halfway an item', async () => {
  const { facts, minutes } = await told('', '', '', 'gedaan', 'Gebeld.', 'stop')
  expect(presence(minutes.presence)).toEqual(['anna present', 'bram present', 'carla present'])
  expect(facts.model.get('action', '2026-02-10-bellen')!.data.events.at(-1)?.step).toBe('done')
  expect(lacking(facts)[0]).toBe('answer actie-2026-02-10-cijfers')
})

it('what is passed over is asked no more, and the rest is', async () => {
  const passed = await told(...Array<string>(40).fill('?'))
  expect(passed.asked.length).toBe(12)
  expect(lacking(passed.facts)).toEqual(lacking(await read(evening)))
})

it('a pasted mark that no file may hold is refused on the spot', async () => {
  const { asked } = await told('\u200ewit')
  expect(asked[1]).toContain('In dit antwoord staat een teken dat niet kan: U+200E.')
})

it('an answer need not be a number, a day may be written as people do', async () => {
  const { facts } = await told('', 'vast', '', '3', '1/5/2026', '', 'overge', 'Anna')
  const events = (id: string) => facts.model.get('action', id)!.data.events.at(-1)
  expect(events('2026-02-10-bellen')).toMatchObject({ step: 'postponed', due: '2026-05-01' })
  expect(events('2026-02-10-cijfers')?.step).toBe('opened')
})
