import { describe, it } from 'vitest'
import * as laws from '../archive/edit-laws.ts'

describe('24 000 edits of random records', () => {
  it('give a text another value and touch nothing around it', () => laws.setsOneText(6000))
  it('give any value another, and doing it twice changes nothing more', () => laws.setsAnything(4500))
  it('add a key that can be taken out again without a trace', () => laws.addsAndTakesBack(4000))
  it('add an item that can be taken out again without a trace', () => laws.appendsAndTakesBack(4000))
  it('take out one value and keep every comment around it', () => laws.removesOnly(3500))
  it('write what is read back the same, and can be undone', () => laws.writesAndReads(2000))
})
