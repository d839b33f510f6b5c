import type { presetNames } from '../../schemas/council.ts'
import type { Day } from '../model/day.ts'
import type { NormName, NormOf } from '../model/norm-definitions.ts'
import type { Bilingual, NormPreset, NormSource, NormValue } from '../model/norms.ts'

export type PresetName = (typeof presetNames.keys)[number]

/** The numbers and words a council starts from, under the name that `ipr.yaml` gives. */
export interface Preset extends NormPreset {
  readonly name: PresetName
  /** Document the numbers come from; terms of the open lists name chapters of it. `null`: of no document. */
  readonly document: Bilingual | null
}

export type Values<K extends NormName> = { readonly [P in K]: NormOf<P> | null }
export type Dated<K extends NormName> = { readonly [P in K]: readonly NormValue<NormOf<P>>[] }

/** Gives each value the same first day and source. */
export const dated =
  (from: Day, source: NormSource) =>
  <K extends NormName>(values: Values<K>): Dated<K> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, [{ from, value, source }]]),
    ) as unknown as Dated<K>
