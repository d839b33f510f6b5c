import { describe, it } from 'vitest'
import * as laws from './edit-laws.ts'

describe('every edit of a random record', () => {
  it('gives a text another value and touches nothing around it', () => laws.setsOneText(400))
  it('gives any value another, and doing it twice changes nothing more', () => laws.setsAnything(300))
  it('adds a key that can be taken out again without a trace', () => laws.addsAndTakesBack(250))
  it('adds an item that can be taken out again without a trace', () => laws.appendsAndTakesBack(250))
  it('takes out one value and keeps every comment around it', () => laws.removesOnly(250))
  it('writes what is read back the same, and can be undone', () => laws.writesAndReads(250))
})
