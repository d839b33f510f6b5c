import type { TaskTerm, Term } from '../../model/norm-vocabularies.ts'

/** Makes the terms of one chapter: `fromChapter('4')('buur', 'buur', 'neighbour')`. */
export const fromChapter =
  (chapter: string) =>
  (id: string, nl: string, en: string): Term => ({ id, nl, en, chapter })

/** Makes the tasks of one role, each with its chapter and its catalogue rows, separated by spaces. */
export const task = (chapter: string, rows: string, id: string, nl: string, en: string): TaskTerm => ({
  id,
  nl,
  en,
  chapter,
  rows: rows.split(' '),
})
