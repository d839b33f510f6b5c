/** The forms that people fill in and send back. */
export const formNames = ['apology', 'help', 'actions', 'workgroup', 'papers', 'presence', 'item'] as const
export type FormName = (typeof formNames)[number]

/** A question on a form. */
export interface Field {
  /** Stands between square brackets before the question, and finds the answer back. */
  readonly key: string
  /** Without a colon: that is where the answer begins. */
  readonly label: string
  /** What can be chosen; without it the answer is text. */
  readonly choices?: readonly { readonly key: string; readonly word: string }[]
}

/** A form with what it is about; the same facts give the same form, so a reply is read against a form made anew. */
export interface Sheet {
  readonly form: FormName
  /** Id or year of what it is about; `-` when it is about nothing in particular. */
  readonly about: string
  /** Who fills it in; null when the form asks. */
  readonly person: string | null
  readonly title: string
  readonly intro: string
  /** What the person is to look at before answering. */
  readonly listed?: readonly string[]
  readonly fields: readonly Field[]
}

/** What goes before and after the fields, so that the form is known when it comes back. */
export const markOf = ({ form, about, person }: Sheet, lang: string): string =>
  `[ipr:${form}:${about}:${person ?? '-'}:${lang}]`

export const END_MARK = '[ipr:end]'
