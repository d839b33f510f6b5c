import type { ClockName } from '../../domain/advice/clocks.ts'
import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words around the proof of the terms of an advice, as it goes to the municipality. */
export const adviceProofWords = {
  title: (title: string) => `Berekening van de termijnen bij het advies ‘${title}’`,
  from: 'Van',
  paper: 'Beleidsstuk',
  on: 'Opgemaakt op',
  none: 'Bij dit advies loopt geen termijn.',
  /** How a user names a clock. */
  name: {
    request: 'aanvraag',
    request_for_council: 'aanvraag-gemeenteraad',
    advice: 'advies',
    send: 'versturen',
    reaction: 'reactie',
    to_council: 'doorsturen',
    council_papers: 'raadsstukken',
    report: 'verslag',
  } satisfies { readonly [C in ClockName]: string },
  about: {
    request: () =>
      'De gemeente vraagt op tijd om advies, gerekend vanaf de dag waarop zij het advies wil hebben.',
    request_for_council: () =>
      'De gemeente vraagt op tijd om advies, gerekend vanaf de dag waarop de gemeenteraad besluit.',
    advice: council => `${council} geeft het advies.`,
    send: council => `De ondersteuner verstuurt het advies na het besluit van ${council}.`,
    reaction: () => 'Het College van B&W reageert op het advies.',
    to_council: () => 'Het College van B&W stuurt het advies door naar de gemeenteraad.',
    council_papers: () => 'Het College van B&W reageert op tijd om de reactie bij de raadsstukken te voegen.',
    report: () => 'Van het mondelinge advies komt een verslag.',
  } satisfies { readonly [C in ClockName]: (council: string) => string },
  stands: (on: Day, state: string) => `Op ${longDay(on, 'nl')}: ${state}.`,
  norm: (about: string, source: string) => `norm ‘${about}’ (${source})`,
  noSource: 'zonder bron',
  decided: (day: string) => `besloten op ${day}`,
  norms: 'De normen die hier gelden',
  normColumns: ['Norm', 'Waarde', 'Waar het staat'],
}
export type AdviceProofWords = Words<typeof adviceProofWords>
