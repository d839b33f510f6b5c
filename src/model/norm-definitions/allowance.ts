import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'
import { allowanceRoles } from './allowance-roles.ts'

/** How allowances are computed; shares and amounts of roles stand in `allowance-roles.ts`. */
export const allowanceNorms = {
  'allowance.scheme': {
    type: 'choice',
    choices: vocabulary({
      share_of_maximum: ['deel van het fiscaal maximum', 'share of the fiscal maximum'],
      per_month: ['bedrag per maand', 'amount a month'],
      per_meeting: ['bedrag per bijgewoonde vergadering', 'amount a meeting attended'],
      real_costs: ['alleen gemaakte kosten', 'real costs only'],
    }),
    about: { nl: 'Soort onkostenvergoeding', en: 'Kind of allowance' },
    rows: ['ALLOW-01', 'ALLOW-02'],
  },
  'allowance.cap_share': {
    type: 'share',
    about: {
      nl: 'Meer dan dit deel van het fiscaal maximum krijgt niemand',
      en: 'Nobody gets more than this share of the fiscal maximum',
    },
    rows: ['ALLOW-09'],
  },
  'allowance.year_cap': {
    type: 'amount',
    about: { nl: 'Hoogste bedrag per persoon per jaar', en: 'Highest amount a person a year' },
    rows: ['ALLOW-09'],
  },
  'allowance.travel_apart': {
    type: 'yes-no',
    about: { nl: 'Reiskosten worden apart vergoed', en: 'Travel is paid apart' },
    rows: ['ALLOW-01'],
  },
  'allowance.meeting_kinds': {
    type: 'list',
    choices: meetingKinds,
    about: {
      nl: 'Soorten overleg waarvoor per vergadering wordt betaald',
      en: 'Kinds of meeting that are paid for each',
    },
    rows: ['ALLOW-04'],
  },
  'allowance.attendance_rule': {
    type: 'choice',
    choices: vocabulary({
      flat: ['vast bedrag', 'flat'],
      prorata_capped: ['naar rato onder de norm', 'pro rata below the norm'],
      per_presence: ['naar aanwezigheid', 'by presence'],
      threshold: ['alleen boven de norm', 'only above the norm'],
    }),
    about: { nl: 'Wat aanwezigheid met het bedrag doet', en: 'What presence does to the amount' },
    rows: ['ALLOW-04'],
  },
  'allowance.attendance_applies_to': {
    type: 'list',
    choices: allowanceRoles,
    about: { nl: 'Voor welke rollen aanwezigheid telt', en: 'For which roles presence counts' },
    rows: ['ALLOW-04'],
  },
  'allowance.attendance.base': {
    type: 'choice',
    choices: vocabulary({
      pooled: ['alle overleggen samen', 'all meetings together'],
      separate: ['elke soort apart', 'each kind apart'],
      ipr_only: ['alleen vergaderingen', 'council meetings only'],
    }),
    about: { nl: 'Waarover aanwezigheid wordt berekend', en: 'Over what presence is computed' },
    rows: ['ALLOW-04'],
  },
  'allowance.attendance.kinds': {
    type: 'list',
    choices: meetingKinds,
    about: { nl: 'Soorten overleg die tellen voor aanwezigheid', en: 'Kinds of meeting that count' },
    rows: ['ALLOW-04'],
  },
  'allowance.attendance.excused_counts_as': {
    type: 'choice',
    choices: vocabulary({
      absent: ['afwezig', 'absent'],
      excluded: ['telt niet mee', 'excluded'],
      present: ['aanwezig', 'present'],
    }),
    about: { nl: 'Hoe afwezig met kennisgeving telt', en: 'How absence with notice counts' },
    rows: ['ALLOW-04'],
  },
  'allowance.attendance.remainder_share': {
    type: 'share',
    about: {
      nl: 'Deel van de vergoeding dat blijft bij te weinig aanwezigheid',
      en: 'Share of the allowance that stays below the threshold',
    },
    rows: ['ALLOW-04'],
  },
  'allowance.cc_attendance_rule': {
    type: 'choice',
    choices: vocabulary({
      norm: ['vast bedrag, met melding', 'flat, with a warning'],
      prorata: ['naar rato', 'pro rata'],
      all_or_nothing: ['alles of niets', 'all or nothing'],
    }),
    about: {
      nl: 'Wat aanwezigheid doet bij het Cliëntenoverleg',
      en: 'What presence does for the client consultation',
    },
    rows: ['ALLOW-08'],
  },
  'allowance.prorata': {
    type: 'choice',
    choices: vocabulary({
      months: ['per maand', 'by month'],
      days: ['per dag', 'by day'],
      none: ['altijd een heel jaar', 'always a whole year'],
    }),
    about: { nl: 'Vergoeding bij een deel van het jaar', en: 'Allowance for a part of a year' },
    rows: ['ALLOW-12'],
  },
  'allowance.month_rule': {
    type: 'choice',
    choices: vocabulary({
      first_day: ['rol op de eerste dag', 'role on the first day'],
      majority: ['rol op de meeste dagen', 'role on most days'],
      daily: ['per dag', 'by day'],
    }),
    about: { nl: 'Welke rol telt in een maand', en: 'Which role counts in a month' },
    rows: ['ALLOW-12'],
  },
  'allowance.month_basis': {
    type: 'choice',
    choices: vocabulary({
      payment: ['maand van betaling', 'month of payment'],
      work: ['maand van het werk', 'month of the work'],
    }),
    about: {
      nl: 'Welke maand telt voor het fiscaal maximum per maand',
      en: 'Which month counts for the monthly maximum',
    },
    rows: ['ALLOW-13'],
  },
  'allowance.instalments': {
    type: 'count',
    about: { nl: 'Aantal deelbetalingen per jaar', en: 'Instalments a year' },
    rows: ['ALLOW-13'],
  },
  'allowance.rounding': {
    type: 'choice',
    choices: vocabulary({
      cent_half_up: ['op de cent, halve cent omhoog', 'to the cent, half up'],
      euro_half_up: ['op de euro, halve euro omhoog', 'to the euro, half up'],
      euro_up: ['omhoog op de euro', 'up to the euro'],
    }),
    about: { nl: 'Afronding, één keer aan het einde', en: 'Rounding, once at the end' },
    rows: ['ALLOW-16'],
  },
  'allowance.chair_development.amount': {
    type: 'amount',
    about: {
      nl: 'Vergoeding van de voorzitter over de hele doorontwikkeling',
      en: 'Compensation of the chair for the whole development phase',
    },
    rows: ['ALLOW-07'],
  },
  'allowance.chair_development.plus_member': {
    type: 'yes-no',
    about: {
      nl: 'De voorzitter krijgt daarnaast de vergoeding van een lid',
      en: 'The chair gets a member’s allowance on top',
    },
    rows: ['ALLOW-07'],
  },
  'allowance.chair_development.professional_reference': {
    type: 'amount',
    about: {
      nl: 'Professionele beloning per jaar, om mee te vergelijken',
      en: 'Professional pay a year, to compare with',
    },
    rows: ['ALLOW-07'],
  },
  'allowance.benefit_limit': {
    type: 'amount',
    about: {
      nl: 'Lagere grens per jaar, om voor te waarschuwen',
      en: 'Lower limit a year, to warn at',
    },
    rows: ['ALLOW-10'],
  },
} satisfies NormDefinitions
