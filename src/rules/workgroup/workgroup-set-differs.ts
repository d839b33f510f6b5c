import { type Group, workgroupsOn } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly missing: readonly string[]; readonly extra: readonly string[] }

/** WG-01: the set is adjustable; a division that was decided needs no remark. */
export const workgroupSetDiffers = rule<Say>({
  id: 'workgroup-set-differs',
  area: 'workgroup',
  severity: 'info',
  rows: ['WG-01', 'WG-07', 'PLAN-09'],
  chapter: chapter('7'),
  title: {
    nl: 'De werkgroepen zijn die van de standaardinstelling, of er is over besloten',
    en: 'The workgroups are those of the preset, or were decided on',
  },
  why: {
    nl: 'Een andere indeling mag. Leg dan vast dat ervoor gekozen is.',
    en: 'Another division is allowed. Then record that it was chosen.',
  },
  fix: {
    nl: 'Noteer bij elke werkgroep het besluit onder ‘set_up’ (instelling).',
    en: 'Note the decision under ‘set_up’ of every workgroup.',
  },
  message: {
    nl: say =>
      [
        'De werkgroepen zijn anders dan in de standaardinstelling. Er staat geen besluit bij.',
        ...(say.missing.length > 0 ? [`Er is geen werkgroep ${listed(say.missing, 'nl')}.`] : []),
        ...(say.extra.length > 0 ? [`Nieuw is ${listed(say.extra, 'nl')}.`] : []),
      ].join(' '),
    en: say =>
      [
        'The workgroups differ from those of the preset. No decision on that is noted.',
        ...(say.missing.length > 0 ? [`There is no workgroup ${listed(say.missing, 'en')}.`] : []),
        ...(say.extra.length > 0 ? [`New is ${listed(say.extra, 'en')}.`] : []),
      ].join(' '),
  },
  *check(facts) {
    const { model, norms, today } = facts
    const usual = norms.vocabulary('workgroups')
    const groups = workgroupsOn(facts, today)
    if (usual.length === 0 || groups.length === 0 || !isComplete(facts, 'workgroup')) return
    const decided = (group: Group): boolean => group.data.set_up?.decision !== undefined
    const missing = groups.every(decided)
      ? []
      : usual.filter(({ id }) => !groups.some(group => group.id === id))
    const extra = groups.filter(group => !decided(group) && !usual.some(({ id }) => id === group.id))
    if (missing.length + extra.length === 0) return
    yield {
      in: model.council,
      say: { missing: missing.map(({ nl }) => nl), extra: extra.map(({ data }) => data.name) },
    }
  },
})
