import type { WelcomeStep } from '../../domain/people/welcome.ts'
import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the restart and of the introduction of a member. */
export const startWords = {
  restart: {
    title: 'De stappen van een herstart',
    about: 'Elke stap wacht op de stap ervoor.',
    none: 'De standaardinstelling van deze raad kent geen herstart.',
    columns: ['Stap', 'Hoe het staat'],
    done: (on: Day | null) => (on === null ? 'klaar' : `klaar op ${longDay(on, 'nl')}`),
    empty: 'niet nodig',
    part: (n: number, of: number) => `${n} van ${of}`,
    open: 'nog te doen',
    early: 'begonnen voordat de stap ervoor klaar is',
    next: (step: string) => `Eerst aan de beurt: ${step}.`,
    finished: 'Alle stappen zijn gezet.',
  },
  welcome: {
    title: (name: string) => `Welkom, ${name}`,
    since: (on: Day, past: boolean) =>
      past ? `U bent lid sinds ${longDay(on, 'nl')}.` : `U wordt lid op ${longDay(on, 'nl')}.`,
    intro: 'Dit regelen wij samen met u in de eerste weken.',
    arranged: 'Geregeld',
    open: 'Nog te regelen',
    step: {
      confidentiality: 'Verklaring over geheimhouding tekenen',
      residency: 'Bevestigen dat u in de gemeente woont',
      positions: 'Nevenfuncties opgeven',
      interests: 'Vertellen welke thema’s en inwonersrollen u boeien',
      name: 'Zeggen of uw naam openbaar mag zijn',
      workgroup: 'Een werkgroep kiezen',
      training: 'Een scholing kiezen',
    } satisfies { readonly [S in WelcomeStep]: string },
    meet: 'Kennismaken',
    people: {
      chair: 'Voorzitter',
      supporter: 'Onafhankelijk ondersteuner',
      liaison: 'Verbindingsmedewerker van de gemeente',
      group: (name: string) => `Trekker van ${name}`,
    },
    read: 'Om te lezen',
    next: 'Eerste vergaderingen',
    meetingOn: (on: Day, start: string | null) =>
      `${longDay(on, 'nl')}${start === null ? '' : `, ${start} uur`}`,
    role: 'Wat er bij het lidmaatschap hoort',
  },
}
export type StartWords = Words<typeof startWords>
