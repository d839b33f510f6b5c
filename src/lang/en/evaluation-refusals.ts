import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { evaluationRefusals as dutch } from '../nl/evaluation-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on evaluations cannot run, in English. */
export const evaluationRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'evaluation-none': () =>
    'No internal evaluation is recorded yet. Name an evaluation, or begin one with: ipr evaluate start',
  'evaluation-span': p =>
    `The period begins on ${p.from} and ends on ${p.to}. Choose a start before the end.`,
  'evaluation-audience': p => `There is no form for ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'evaluation-stays-inside': p =>
    `The evaluation ${p.id} is of a workgroup and stays inside the council. There is no part for the alderman.`,
  'evaluation-part-name': p =>
    `The name of ${p.text} stands in ${p.path}. That part goes to the alderman and names no members. Take the name out.`,
  'evaluation-part-repeat': p =>
    `Something that stays inside the council stands in ${p.path}: ‘${p.text}’. Write it otherwise or take it out.`,
  'agreement-parts': p =>
    `The agreement ‘${p.found}’ is not complete. Write: WHAT | HOW | WHO | WHEN, with a bar between.`,
  'agreement-due': p =>
    `The agreement ‘${p.found}’ has no date. Write a day as 2027-03-31 or a quarter as 2027-q1.`,
  'agreement-early': p => `The evaluation was on ${p.held}. An agreement cannot be of ${p.found}.`,
}
