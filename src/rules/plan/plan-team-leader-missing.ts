import { yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number }

/** PLAN-06: the plan follows that of the policy officers, in which the team leader matters. */
export const planTeamLeaderMissing = rule<Say>({
  id: 'plan-team-leader-missing',
  area: 'plan',
  severity: 'info',
  rows: ['PLAN-06'],
  chapter: chapter('8'),
  title: {
    nl: 'De teamleider is gevraagd naar de planning',
    en: 'The team leader was asked about the planning',
  },
  why: {
    nl: 'De teamleider bepaalt wanneer beleidsmedewerkers aan een stuk werken.',
    en: 'The team leader decides when policy officers work on a paper.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om de teamleider te spreken. Noteer de datum bij ‘team_leader_consulted_on’ (teamleider gesproken op).',
    en: 'Ask the liaison to speak with the team leader. Note the date under ‘team_leader_consulted_on’.',
  },
  message: {
    nl: say =>
      `Bij de jaarplanning van ${say.year} staat niet of de teamleider is gevraagd naar de planning.`,
    en: say =>
      `The year plan of ${say.year} does not say whether the team leader was asked about the planning.`,
  },
  *check(facts) {
    for (const plan of facts.model.all('plan')) {
      const { adopted_on, team_leader_consulted_on } = plan.data
      const year = Number(plan.id)
      if (adopted_on === undefined || team_leader_consulted_on !== undefined) continue
      if (year >= yearOf(facts.today)) yield { in: plan, at: ['adopted_on'], say: { year } }
    }
  },
})
