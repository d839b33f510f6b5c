import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Figure } from '../../domain/figures/figure.ts'
import type { Known } from '../../domain/public/year.ts'
import { annualWords as english } from '../../lang/en/annual.ts'
import { type FigurePlace, figureText } from '../../lang/figures.ts'
import { type AnnualWords, annualWords as dutch } from '../../lang/nl/annual.ts'
import { figure, paragraph, text } from '../../tree/build.ts'
import type { Block, Column, Inline } from '../../tree/tree.ts'

export const annualWordsOf = (lang: Lang): AnnualWords => (lang === 'nl' ? dutch : english)

/** A number in a report under its own id, which says nothing of what it counts. */
export interface Shown {
  readonly id: string
  readonly figure: Figure
}

/** Writes numbers in a report, each under the next id. */
export interface Book {
  readonly cell: (known: Known) => Inline
  /** A sentence in which `{name}` stands for a number or another piece. */
  readonly say: (template: string, pieces: { readonly [name: string]: Known | string }) => readonly Inline[]
  /** Everything that was written, in order. */
  readonly shown: () => readonly Shown[]
}

/** A book whose ids begin with `key`: `annual-2025-nl-001`. */
export const figureBook = (key: string, lang: Lang): Book => {
  const written: Shown[] = []
  const write = (known: Known, place: FigurePlace): Inline => {
    if (known === null) return text(annualWordsOf(lang).unknown)
    const id = `${key}-${String(written.length + 1).padStart(3, '0')}`
    written.push({ id, figure: known })
    return figure(id, figureText(known, place, lang))
  }
  const piece = (part: string, at: number, pieces: { readonly [name: string]: Known | string }): Inline => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    const found = name === undefined ? part : (pieces[name] ?? null)
    return typeof found === 'string' ? text(found) : write(found, at === 0 ? 'start' : 'text')
  }
  return {
    cell: known => write(known, 'table'),
    say: (template, pieces) =>
      template
        .split(/(\{\w+\})/)
        .filter(part => part !== '')
        .map((part, at) => piece(part, at, pieces)),
    shown: () => written,
  }
}

/** A column of numbers. */
export const right = (head: string): Column => ({ head, align: 'right' })

/** True for exactly one. */
export const isOne = (known: Known): boolean => known?.value === 1

/** Sentences as one paragraph. */
export const sentences = (...parts: readonly (readonly Inline[])[]): Block =>
  paragraph(
    parts.filter(part => part.length > 0).flatMap((part, at) => (at === 0 ? part : [text(' '), ...part])),
  )
