import type { Ground } from '../../../schemas/vocabulary/publication.ts'

declare const released: unique symbol

/**
 * What may leave the council. Only this folder makes it, of fields it names one by one, so that a new key of the
 * archive stays inside until someone names it here; what writes the site or a report to the public takes nothing else.
 */
export type Public<T> = T & { readonly [released]: true }

/** Declares fields public; a test lets nothing outside this folder call it. */
export const asPublic = <T extends object>(fields: T): Public<T> => fields as Public<T>

/** Where public words come from: records as `kind:id`, and the grounds on which they are public. */
export interface Origin {
  readonly sources: readonly string[]
  readonly grounds: readonly Ground[]
}

/** One source on one ground. */
export const origin = (ground: Ground, ...sources: readonly string[]): Origin => ({
  sources,
  grounds: [ground],
})
