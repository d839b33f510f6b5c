import type { AfterStep } from '../../domain/meetings/aftercare.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { count, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of what is talked over before a meeting, and of what is to be done after it. */
export const meetingCareWords = {
  before: {
    title: (name: string, date: Day) => `Voorbereiding: ${name} van ${longDay(date, 'nl')}`,
    intro: 'Voor voorzitter en ondersteuner samen.',
    done: (on: Day, by: string) => `Besproken op ${longDay(on, 'nl')} door ${by}.`,
    partly: 'Nog niet alles is besproken.',
    notYet: (due: Day) => `Nog niet besproken. Doe het uiterlijk ${longDay(due, 'nl')}.`,
    how: (command: string) => `Daarna noteren: ${command}`,
    command: (id: string, on: Day) => `ipr overleg voorbereiden ${id} --on ${on} --matters --guests`,
    matters: 'Lopende zaken',
    noMatters: 'Er zijn geen zaken die nu aandacht vragen.',
    themes: 'Grote thema’s',
    noThemes: 'Er is nog geen thema gekozen. Voorbeelden:',
    guests: 'Gasten',
    guestColumns: ['Gast', 'Bij punt', 'Doel'],
    noGuests: 'Er zijn nog geen gasten gevraagd.',
    whom: (role: string, name: string) => `${name} (${role})`,
    blankItem: ' bij punt ',
    blankPurpose: ' waarvoor ',
    guestHow: 'Een gast noteren: ipr overleg gast WIE --item PUNT --purpose DOEL',
    ready: 'Geregeld',
    room: 'ruimte',
    catering: (n: number) => `catering voor ${count(n, 'nl', 'persoon', 'personen')}`,
    frozen: 'agenda vastgelegd',
    sent: (due: Day) => `agenda verstuurd, uiterlijk ${longDay(due, 'nl')}`,
    time: (total: number, available: number) => `agenda past in de tijd: ${total} van ${available} minuten`,
    minutes: (date: Day) => `verslag van ${longDay(date, 'nl')} nagekeken`,
  },
  after: {
    title: (name: string, date: Day) => `Na afloop: ${name} van ${longDay(date, 'nl')}`,
    all: 'Alles is gedaan.',
    next: 'Nu te doen',
    onDay: (on: Day) => ` (${longDay(on, 'nl')})`,
    waits: ' (daarna)',
    step: {
      agenda: () => 'De agenda is vastgelegd',
      start: () => 'Het verslag is begonnen',
      note: p =>
        Number(p.count ?? 0) > 0
          ? `Alles is genoteerd: nog ${count(Number(p.count), 'nl', 'vraag', 'vragen')} open`
          : 'Alles is genoteerd',
      check: () => 'De voorzitter heeft het verslag nagekeken',
      close: () => 'Het verslag is afgesloten: besluiten, acties, adviezen en stukken zijn verwerkt',
      advices: p => {
        const titles = Array.isArray(p.titles) ? (p.titles as readonly string[]) : []
        return titles.length === 0
          ? 'De adviezen waarover is besloten zijn verstuurd'
          : `Nog te versturen: ${listed(titles, 'nl')}`
      },
      send: () => 'Het verslag met de actielijst is rondgestuurd',
      next: p =>
        p.date
          ? `Het volgende overleg is gepland: ${longDay(p.date as Day, 'nl')}`
          : 'Het volgende overleg is gepland',
      adopt: () => 'Het verslag is vastgesteld in een volgend overleg',
    } satisfies { readonly [S in AfterStep]: (p: Params) => string },
    how: {
      agenda: (id: string) => `ipr agenda toon ${id} --write`,
      start: (id: string) => `ipr verslag begin ${id}`,
      note: (id: string) => `ipr verslag afsluiten ${id}`,
      check: (id: string) => `ipr verslag noteer --meeting ${id} --checked DAG`,
      close: (id: string) => `ipr verslag afsluiten ${id}`,
      advices: (_id: string) => 'ipr advies lijst',
      send: (id: string) => `ipr verstuur verslag ${id}`,
      next: (_id: string) => 'ipr overleg erbij DAG',
      adopt: (id: string) => `ipr verslag vaststellen ${id} --in OVERLEG`,
    } satisfies { readonly [S in AfterStep]: (id: string) => string },
  },
}
export type MeetingCareWords = Words<typeof meetingCareWords>
