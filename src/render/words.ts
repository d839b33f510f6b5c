import type { Doc } from '../tree/tree.ts'

/** The few words that renderers add themselves: signs that a screen reader or a printer cannot show. */
export interface RenderWords {
  readonly note: { readonly info: string; readonly warning: string; readonly error: string }
  readonly drawing: string
  readonly ticked: string
  readonly unticked: string
  /** Names a line to write on, for who hears the page. */
  readonly blank: string
  /** Names room to write in, for who hears the page. */
  readonly room: string
  readonly page: string
}

/** The renderers' words per language. */
export const renderWords: Record<Doc['lang'], RenderWords> = {
  nl: {
    note: { info: 'Ter informatie', warning: 'Let op', error: 'Fout' },
    drawing: 'Afbeelding',
    ticked: 'aangekruist',
    unticked: 'niet aangekruist',
    blank: 'in te vullen',
    room: 'ruimte om te schrijven',
    page: 'pagina',
  },
  en: {
    note: { info: 'For information', warning: 'Please note', error: 'Error' },
    drawing: 'Figure',
    ticked: 'ticked',
    unticked: 'not ticked',
    blank: 'to be filled in',
    room: 'room to write',
    page: 'page',
  },
}
