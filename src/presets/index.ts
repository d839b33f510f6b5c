import { neutral } from './neutral.ts'
import type { Preset, PresetName } from './preset.ts'
import { soest2020 } from './soest-2020.ts'

/** All presets, by the name that `ipr.yaml` gives. */
export const presets: { readonly [N in PresetName]: Preset } = { 'soest-2020': soest2020, neutral }

export const presetNamed = (name: PresetName): Preset => presets[name]
