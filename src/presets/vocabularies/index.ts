import type { Vocabularies } from '../../model/norm-vocabularies.ts'
import { annualReportSections, conditions, evalAspects, evalTopics, valueQuestions } from './evaluation.ts'
import {
  officerHeadings,
  preparationItems,
  restartSteps,
  standingItems,
  startCouncilItems,
  startWorkgroupItems,
} from './meetings.ts'
import { diversityDimensions, profile, selectionSeats } from './profile.ts'
import { conversationQuestions, roleQuestions, signalQuestions } from './questions.ts'
import { clientGroups, movements, placeKinds, residentRoles, supportLadder } from './residents.ts'
import { chairTasks } from './tasks-chair.ts'
import { liaisonTasks } from './tasks-liaison.ts'
import { ccTasks, leadTasks, memberTasks } from './tasks-members.ts'
import { aldermanTasks, collegeTasks, headTasks, officerTasks } from './tasks-municipality.ts'
import { supporterTasks } from './tasks-supporter.ts'
import { bigThemes, themes, workgroups } from './themes.ts'

/** All open lists of the advice of 2020, with those that it leaves open as proposals. */
export const koepelVocabularies: Vocabularies = {
  themes,
  workgroups,
  big_themes: bigThemes,
  resident_roles: residentRoles,
  client_groups: clientGroups,
  support_ladder: supportLadder,
  movements,
  place_kinds: placeKinds,
  profile,
  diversity_dimensions: diversityDimensions,
  selection_seats: selectionSeats,
  standing_items: standingItems,
  preparation_items: preparationItems,
  officer_headings: officerHeadings,
  start_council_items: startCouncilItems,
  start_workgroup_items: startWorkgroupItems,
  restart_steps: restartSteps,
  signal_questions: signalQuestions,
  conversation_questions: conversationQuestions,
  role_questions: roleQuestions,
  eval_topics: evalTopics,
  eval_aspects: evalAspects,
  value_questions: valueQuestions,
  conditions,
  annual_report_sections: annualReportSections,
  supporter_tasks: supporterTasks,
  chair_tasks: chairTasks,
  member_tasks: memberTasks,
  lead_tasks: leadTasks,
  cc_tasks: ccTasks,
  liaison_tasks: liaisonTasks,
  alderman_tasks: aldermanTasks,
  head_tasks: headTasks,
  officer_tasks: officerTasks,
  college_tasks: collegeTasks,
}
