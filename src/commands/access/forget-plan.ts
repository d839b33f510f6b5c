import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { addKey, remove, setBody, setValue } from '../../archive/edit.ts'
import type { Draft, Plan } from '../../archive/plan.ts'
import { type Forgetting, forgetWordsOf } from '../../documents/access/forget.ts'
import { type Trace, withoutComments, withoutName } from '../../domain/forget.ts'
import type { Facts } from '../../model/facts.ts'
import { bodyOf, type Source, yamlOf } from '../../model/source.ts'
import { planOn } from '../planned.ts'

/** What a file of a person keeps no longer: all that is about the person, and not about the council. */
const PRIVATE: readonly string[] = [
  'family_name',
  'candidate_since',
  'nomination',
  'positions',
  'positions_confirmed',
  'resident',
  'hours_per_month',
  'interests',
  'endorsement_talk',
  'trainings',
  'business_interests',
  'publish_name',
  'leave',
  'organisation',
  'represents',
  'available_for_workgroups',
]

interface Becoming {
  readonly newId: string
  readonly newName: string
}

const withNewId = ({ ids }: Trace, source: Source, person: string, newId: string): Source =>
  ids.reduce((now, { at, value }) => setValue(now, at, value.replace(person, newId)), source)

const ownFile = (trace: Trace, facts: Facts, { newName }: Becoming): Source => {
  const data = trace.entry.data as { readonly [key: string]: unknown }
  const has = (key: string): boolean => {
    const value = data[key]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  }
  const bare = PRIVATE.filter(has).reduce((now, key) => remove(now, [key]), trace.entry.source)
  const named = setValue(bare, ['name'], newName)
  // Why someone left is about the person; that and when is about the council.
  const end = data['end'] as { readonly relief?: unknown } | undefined
  const ended = end === undefined ? named : setValue(named, ['end', 'ground'], 'other')
  const plain = end?.relief === undefined ? ended : remove(ended, ['end', 'relief'])
  return addKey(bodyOf(plain) === '' ? plain : setBody(plain, ''), [], 'forgotten_on', facts.today)
}

const otherFile = (trace: Trace, { person, name, role }: Forgetting, { newId }: Becoming): Source => {
  const renamed = withNewId(trace, trace.entry.source, person, newId)
  if (trace.frozen) return renamed
  const known = new Set(trace.ids.map(({ at }) => at.join('.')))
  const texts = trace.texts.filter(({ at }) => !known.has(at.join('.')))
  const told = texts.reduce(
    (now, { at, value }) => setValue(now, at, withoutName(value, name, role)),
    renamed,
  )
  return trace.inBody ? setBody(told, withoutName(bodyOf(told), name, role)) : told
}

// Comments are no data, so no edit of a value reaches them.
const textOf = (source: Source, { person, name, role }: Forgetting, { newId }: Becoming): string => {
  const { text, yaml } = source
  const plain = withoutComments(yamlOf(source), { name, role, person, newId })
  return text.slice(0, yaml.start) + plain + text.slice(yaml.end)
}

const draftsOf = (before: Source, after: string, to: string | undefined, why: string): readonly Draft[] =>
  to === undefined
    ? [{ path: before.path, before: before.text, after, why }]
    : [
        { path: before.path, before: before.text, after: null, why },
        { path: to, before: null, after, why },
      ]

/** The changes that let the archive forget someone: one plan for each folder that holds the person, the archive first. */
export const forgetPlans = (
  facts: Facts,
  forgetting: Forgetting,
  becoming: Becoming,
  lang: Lang,
): readonly Plan[] => {
  const words = forgetWordsOf(lang)
  const drafts = forgetting.traces.flatMap(trace => {
    const own = trace.entry.path === forgetting.own
    const after = own ? ownFile(trace, facts, becoming) : otherFile(trace, forgetting, becoming)
    const to = forgetting.moves.get(trace.entry.path)
    const why = own ? words.why.own : words.why.other
    return draftsOf(trace.entry.source, textOf(after, forgetting, becoming), to, why).map(draft => ({
      draft,
      repository: trace.entry.repository,
    }))
  })
  const folders = [...new Set(drafts.map(({ repository }) => repository))].sort()
  return folders.map(folder =>
    planOn(facts, {
      say: words.say(forgetting.name),
      message: `forget: ${becoming.newId}`,
      drafts: drafts.filter(({ repository }) => repository === folder).map(({ draft }) => draft),
    }),
  )
}
