import type { ItemKind } from '../../schemas/vocabulary/meetings.ts'

/** A text in both languages. */
export interface Bilingual {
  readonly nl: string
  readonly en: string
}

/** One word of an open list: a theme, a resident role, a question. Archives refer to it by `id`, a slug. */
export interface Term extends Bilingual {
  readonly id: string
  /** Chapter or chapters of the preset's document, `7` or `6, 13`; `A2` is an appendix, `-` a proposal. */
  readonly chapter: string
}

export interface ThemeTerm extends Term {
  /** The workgroup it belongs to until the council decides otherwise. */
  readonly workgroup?: string
  /** The client consultation is asked about it first (ADV-27). */
  readonly cc: boolean
}

export interface ClientGroupTerm extends Term {
  /** Themes this group meets most, for the planning of contacts. */
  readonly themes: readonly string[]
}

export interface MovementTerm extends Term {
  /** What the movement keeps asking (FUNC-15). */
  readonly question: Bilingual
}

export interface StandingItem extends Term {
  readonly kind: ItemKind
}

export interface EvaluationTopic extends Term {
  /** True when the outcome is talked over with the alderman; the rest stays inside (EVAL-03). */
  readonly shared: boolean
}

export interface TaskTerm extends Term {
  /** Catalogue rows the task comes from. */
  readonly rows: readonly string[]
  /** Only for a chair in the development phase. */
  readonly phase?: 'development'
}

/** The open lists of a preset, each in the order in which people read it. */
export interface Vocabularies {
  /** Themes and their workgroup. */
  readonly themes: readonly ThemeTerm[]
  readonly workgroups: readonly Term[]
  readonly big_themes: readonly Term[]
  /** Roles in which a resident meets the participation society. */
  readonly resident_roles: readonly Term[]
  readonly client_groups: readonly ClientGroupTerm[]
  /** Order in which people find support. */
  readonly support_ladder: readonly Term[]
  readonly movements: readonly MovementTerm[]
  /** Places where members find information (CONTACT-01). */
  readonly place_kinds: readonly Term[]
  /** Points of the member profile. */
  readonly profile: readonly Term[]
  readonly diversity_dimensions: readonly Term[]
  /** Kinds of seat in the committee that selects a chair (RECR-03). */
  readonly selection_seats: readonly Term[]
  readonly standing_items: readonly StandingItem[]
  /** Checklist of the talk between chair and supporter before a meeting (MEET-09). */
  readonly preparation_items: readonly Term[]
  /** Headings of the note of a workgroup's talk with policy officers (STAFF-04, STAFF-09). */
  readonly officer_headings: readonly Term[]
  readonly start_council_items: readonly Term[]
  readonly start_workgroup_items: readonly Term[]
  /** Steps of a restart, in order (START-02). */
  readonly restart_steps: readonly Term[]
  /** The four questions behind a signal (SIGN-03). */
  readonly signal_questions: readonly Term[]
  /** Open questions for any talk with residents (CONTACT-12). */
  readonly conversation_questions: readonly Term[]
  /** One opening question for each resident role; ids are those of `resident_roles`. */
  readonly role_questions: readonly Term[]
  readonly eval_topics: readonly EvaluationTopic[]
  /** Standing questions on what the council was set up for (EVAL-11). */
  readonly eval_aspects: readonly Term[]
  /** Evaluation questions on whether the municipality shows the value of the council (MUNI-02). */
  readonly value_questions: readonly Term[]
  /** What the municipality provides (MUNI-05). */
  readonly conditions: readonly Term[]
  readonly annual_report_sections: readonly Term[]
  readonly supporter_tasks: readonly TaskTerm[]
  readonly chair_tasks: readonly TaskTerm[]
  readonly member_tasks: readonly TaskTerm[]
  readonly lead_tasks: readonly TaskTerm[]
  readonly cc_tasks: readonly TaskTerm[]
  readonly liaison_tasks: readonly TaskTerm[]
  readonly alderman_tasks: readonly TaskTerm[]
  readonly head_tasks: readonly TaskTerm[]
  readonly officer_tasks: readonly TaskTerm[]
  readonly college_tasks: readonly TaskTerm[]
}
export type VocabularyName = keyof Vocabularies
