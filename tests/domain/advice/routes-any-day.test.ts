import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replay } from '../../../src/domain/advice/replay.ts'
import { momentOf, routesOf } from '../../../src/domain/advice/routes.ts'
import { fits } from '../../../src/domain/advice/routes-limits.ts'
import { isFreeDay } from '../../../src/domain/meetings/free-days.ts'
import { addDays } from '../../../src/model/day.ts'
import { exampleFacts } from '../../support/example.ts'

const example = await exampleFacts()

const someDay = fc.integer({ min: 0, max: 300 }).map(days => addDays('2026-06-01', days))
const anAdvice = fc.constantFrom(...example.model.all('advice'))

it('a route never goes back in time, and never begins before today', () => {
  fc.assert(
    fc.property(someDay, anAdvice, (today, entry) => {
      const facts = { ...example, today }
      for (const { moments } of routesOf(facts, replay(facts, entry)).routes) {
        const days = moments.map(({ day }) => day)
        expect(days).toEqual(days.toSorted())
        expect(days.every(day => day >= today)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

it('an extra meeting is on a day that is free, and before the usual one', () => {
  fc.assert(
    fc.property(someDay, anAdvice, (today, entry) => {
      const facts = { ...example, today }
      const { routes } = routesOf(facts, replay(facts, entry))
      const extra = routes.find(({ name }) => name === 'extra_meeting')!
      const [day, usual] = [momentOf(extra, 'decide'), momentOf(routes[0]!, 'decide')]
      if (day === null) return
      expect(isFreeDay(facts, day)).toBe(true)
      expect(usual === null || day < usual).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it('time is short exactly when the calendar is not in time', () => {
  fc.assert(
    fc.property(someDay, anAdvice, (today, entry) => {
      const facts = { ...example, today }
      const { short, routes } = routesOf(facts, replay(facts, entry))
      expect(short).toBe(routes[0]!.fit === null || !fits(routes[0]!.fit))
    }),
    { numRuns: 40 },
  )
})
