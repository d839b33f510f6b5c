import type { Fault, Place } from '../model/finding.ts'
import type { Places, Spot } from '../model/model.ts'
import { spotOf } from './read.ts'
import { excerpt, position } from './source.ts'

/** The place of a spot as people find it: path, line, column and the line itself. */
const placeOf = (spot: Spot): Place => {
  const { path } = spot.in
  if (!('source' in spot.in)) return { path, line: 1, column: 1 }
  const { source } = spot.in
  const at = spot.at ?? []
  const { offset, length } = spot.span
    ? { offset: spot.span.start, length: spot.span.end - spot.span.start }
    : spotOf(source, at)
  return { path, ...position(source.text, offset), excerpt: excerpt(source.text, offset), length, at }
}

/** The place of a reader's fault; without a text it is the file itself. */
const placeOfFault = (fault: Fault): Place => {
  if (fault.text === undefined || fault.text === '') return { path: fault.path, line: 1, column: 1 }
  const offset = fault.offset ?? 0
  return {
    path: fault.path,
    ...position(fault.text, offset),
    excerpt: excerpt(fault.text, offset),
    ...(fault.length ? { length: fault.length } : {}),
  }
}

/** How rules get from spots to places. */
export const places: Places = { of: placeOf, ofFault: placeOfFault }
