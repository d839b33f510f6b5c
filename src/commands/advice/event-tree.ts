import type * as z from 'zod'
import { type AdviceEventName, adviceEvent } from '../../../schemas/advice-events.ts'
import { Refusal } from '../../model/refusal.ts'
import type { TreeMap } from '../../model/source.ts'

type Shape = { readonly [key: string]: z.ZodType }

const shapes = new Map<AdviceEventName, Shape>(
  adviceEvent.options.map(option => [option.shape.event.value, option.shape as Shape]),
)

/** Every event that can be noted. */
export const eventNames = [...shapes.keys()]

/** True when an event of this name has this key. */
export const takes = (event: AdviceEventName, key: string): boolean => shapes.get(event)?.[key] !== undefined

const flag = (key: string): string => `--${key.replaceAll('_', '-')}`

// What people look for first stands first; a remark stands last.
const ORDER = ['event', 'on', 'meeting', 'decision', 'by']

/**
 * An event as it is written in a dossier, from what was said about it. Refuses what does not belong to it, and
 * what it lacks.
 */
export const eventTree = (
  event: AdviceEventName,
  said: { readonly [key: string]: string | undefined },
): TreeMap => {
  const shape = shapes.get(event) ?? {}
  const given = Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const foreign = given.find(([key]) => shape[key] === undefined)
  if (foreign) throw new Refusal('advice-step-option', { event, option: flag(foreign[0]) })
  const needed = Object.entries(shape)
    .filter(
      ([key, schema]) => key !== 'event' && said[key] === undefined && !schema.safeParse(undefined).success,
    )
    .map(([key]) => flag(key))
  if (needed.length > 0) throw new Refusal('advice-step-needs', { event, options: needed })
  const keys = [...ORDER, ...Object.keys(shape).filter(key => !ORDER.includes(key) && key !== 'note'), 'note']
  const values: { readonly [key: string]: string | undefined } = { ...said, event }
  return Object.fromEntries(
    keys.flatMap(key => {
      const value = values[key]
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}
